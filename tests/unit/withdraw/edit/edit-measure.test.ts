import { expect, test } from 'vitest';
import { editMeasure } from '@/lib/withdraw/edit/edit-measure';
import { issue, measure } from '@/tests/fixtures/notices/sample';
import { WITHDRAWAL } from '@/tests/fixtures/notices/withdrawn-sample';

const first = measure({ text: '每周开放三十六小时。\n周末照常开放。' });
const second = measure({ id: 'm2', ordinal: '二是', text: '增加人手。' });
const promise = measure({ id: 'n1', ordinal: null, text: '力争2026年6月完成。' });
const later = measure({ id: 'n2', ordinal: null, text: '力争2026年9月建成书库。' });
const update = { date: '2026-05-06', source: '某市图书局' };
const own = issue({
  parts: [
    { label: '整改情况：', measures: [first, second] },
    { label: '未完成整改的原因及下一步措施：', measures: [promise, later] },
  ],
  updates: [
    { ...update, text: '现在每周开放三十六小时。', status: 'rectified' },
    { ...update, text: '推迟到2026年12月。', measure: 'n1', target: '推迟到2026年12月' },
    { ...update, text: '书桌已到。' },
  ],
  errata: [{ date: '2026-04-01', from: '三十小时', to: '三十六小时', reason: '写错。' }],
});
const FILE = `---
heading: （2）开放时间偏短。
remaining:
  - reasons: [编制受限]
    target: 力争2026年6月完成
  - reasons: [财政运转状况]
updates:
  - date: 2026-05-06
    text: 现在每周开放三十六小时。
    source: 某市图书局
    status: 已整改
  - date: 2026-05-07
    text: 推迟到2026年12月。
    source: 某市图书局
    measure: n1
    target: 推迟到2026年12月
  - date: 2026-05-08
    text: 书桌已到。
    source: 某市图书局
errata:
  - date: 2026-04-01
    from: 三十小时
    to: 三十六小时
    reason: 写错。
---

## 整改情况：

一是每周开放三十六小时。

周末照常开放。

二是增加人手。

## 未完成整改的原因及下一步措施：

力争2026年6月完成。

力争2026年9月建成书库。
`;
const without = (gone = first, of = own, text = FILE): string =>
  editMeasure({ path: 'issues/02.md', text }, of, gone, WITHDRAWAL);
const ENTRY = (id: string): string => `  - measure: ${id}\n    date: 2026-11-28\n    reason: 含有个人信息\n`;

test.each([
  [first, '一是〔措施02-m1已撤下〕\n\n二是增加人手。\n'],
  [second, '\n周末照常开放。\n\n二是〔措施02-m2已撤下〕\n\n## 未完成整改的原因'],
  [promise, '措施：\n\n〔措施02-n1已撤下〕\n\n力争2026年9月建成书库。\n'],
  [later, '\n力争2026年6月完成。\n\n〔措施02-n2已撤下〕\n'],
])('a mark takes the place of all paragraphs of a measure, after its ordinal: %j', (gone, lines) => {
  expect(without(gone)).toContain(lines);
  expect(without(gone).slice(FILE.indexOf('## '))).not.toContain(gone.text.split('\n')[0]);
  expect(without(gone)).toContain(`\nwithdrawn:\n${ENTRY(gone.id)}---\n`);
});

test('a second withdrawal is listed after the first', () => {
  expect(without(second, own, without(first))).toContain(`withdrawn:\n${ENTRY('m1')}${ENTRY('m2')}---\n`);
});

test('an update that repeats its words loses them, but not its status', () => {
  const text = without(first);
  expect(text).toContain(
    '  - date: 2026-05-06\n    text: 〔已随措施02-m1撤下〕\n    source: 某市图书局\n    status: 已整改\n',
  );
  expect(text).toContain('    text: 推迟到2026年12月。\n    source: 某市图书局\n    measure: n1\n');
});

test('an update that names the measure loses its words and target; its entry in remaining goes', () => {
  const text = without(promise);
  expect(text).toContain(
    'text: 〔已随措施02-n1撤下〕\n    source: 某市图书局\n  - date: 2026-05-08\n    text: 书桌已到。\n',
  );
  expect(text).toContain('remaining:\n  - reasons: [财政运转状况]\nupdates:');
});

test('the measure of later work is no longer named once it is withdrawn', () => {
  const text = FILE.replace('\nremaining:', '\nlater: m2\nremaining:');
  const named = issue({ ...own, later: second });
  expect(without(second, named, text)).not.toContain('later');
  expect(without(first, named, text)).toContain('later: m2\n');
});

test('in remaining, measures that were withdrawn before are not counted', () => {
  const [done = { label: null, measures: [] }, open = done] = own.parts;
  const marked = { ...promise, text: '〔措施02-n1已撤下〕' };
  const left = issue({ ...own, parts: [done, { ...open, measures: [marked, later] }] });
  expect(without(later, left, without(promise))).not.toContain('remaining');
});

test('an erratum of the measure loses its words; an erratum of another stays', () => {
  const erratum = 'from: 〔已撤下〕\n    to: 〔措施02-m1已撤下〕\n    reason: 〔已随措施02-m1撤下〕\n';
  expect(without(first)).toContain(`errata:\n  - date: 2026-04-01\n    ${erratum}`);
  expect(without(second)).toContain('from: 三十小时\n    to: 三十六小时\n    reason: 写错。\n');
});

test('a measure that the file does not have is an error', () => {
  expect(() => without(measure({ id: 'm9' }))).toThrow('issues/02.md: no measure m9');
});
