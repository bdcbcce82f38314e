import { expect, test } from 'vitest';
import { editSource } from '@/lib/withdraw/edit/edit-source';
import { issue, measure, notice } from '@/tests/fixtures/notices/sample';

const steps = [measure(), measure({ id: 'm2', ordinal: '二是', text: '增加人手。\n每馆两人。' })];
const own = issue({ parts: [{ label: '整改情况：', measures: steps }] });
const next = issue({ id: '03', heading: '（3）书库偏小。', parts: [{ label: null, measures: [] }] });
const whole = notice([own, next]);
const HEAD = `${whole.title}\n二、整改情况\n(一)服务方面\n`;
const SOURCE = `${HEAD}  (2)开放时间偏短。\n整改情况:一是延长开放时间。二是增加人手。\n第 2 页\n每馆两人。\n(3)书库偏小。\n`;

test('a mark on a line of its own takes the place of an issue; a page number inside stays', () => {
  const numbered = { ...whole, boilerplate: ['第 2 页'] };
  expect(editSource(SOURCE, { kind: 'issue', notice: numbered, issue: own })).toBe(
    `${HEAD}  〔问题2已撤下〕\n第 2 页\n(3)书库偏小。\n`,
  );
});

test('an issue that runs on from a heading still gets a line of its own', () => {
  const run = SOURCE.replace('面\n  (2)', '面(2)').replace('。\n(3)', '。(3)');
  expect(editSource(run, { kind: 'issue', notice: whole, issue: own })).toBe(
    `${HEAD}〔问题2已撤下〕\n(3)书库偏小。\n`,
  );
});

test('a mark takes the place of a measure after its ordinal, all paragraphs of it', () => {
  const [, second = measure()] = steps;
  expect(editSource(SOURCE, { kind: 'measure', notice: whole, issue: own, measure: second })).toBe(
    `${HEAD}  (2)开放时间偏短。\n整改情况:一是延长开放时间。二是〔措施02-m2已撤下〕\n(3)书库偏小。\n`,
  );
});

test('the source has the words as first published', () => {
  const [first = measure()] = steps;
  const corrected = issue({
    ...own,
    parts: [{ label: '整改情况：', measures: [{ ...first, text: '延长闭馆时间。' }, ...steps.slice(1)] }],
    errata: [{ date: '2026-04-01', from: '延长开放', to: '延长闭馆', reason: '录入时写错。' }],
  });
  const told = { kind: 'measure' as const, notice: notice([corrected, next]), issue: corrected };
  const [own1 = first] = corrected.parts[0]?.measures ?? [];
  expect(editSource(SOURCE, { ...told, measure: own1 })).toContain('一是〔措施02-m1已撤下〕二是增加人手。');
});
