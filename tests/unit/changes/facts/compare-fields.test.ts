import { expect, test } from 'vitest';
import { type Corrections, compareApproved, compareEditorial } from '@/lib/changes/facts/compare-fields';
import { issue, unfinished } from '@/tests/fixtures/notices/sample';
import { publishedIssue } from '@/tests/fixtures/published-issue';

const open = publishedIssue(unfinished());
const NONE: Corrections = { text: [], status: [], frame: [] };

test('what follows from the approved text has no cause of its own', () => {
  const after = { ...open, title: '开放时间偏长', area: '（二）服务方面' };
  expect(
    compareApproved('问题 2', { before: open, after }, NONE).map(({ where, cause }) => [where, cause]),
  ).toEqual([
    ['问题 2的标题', null],
    ['问题 2的所在章节', null],
  ]);
});

const correction = (from: string, to: string) => ({ date: '2026-04-01', from, to, reason: '抄错。' });
const retitled = {
  ...open,
  printedNumber: '（3）',
  title: '开馆时间偏短',
  text: open.text.replace('（2）开放', '（3）开馆'),
};
const status = { code: 'rectified', label: '已整改' };

test.each([
  ['number and title', retitled, { text: [correction('（2）开放', '（3）开馆')] }, []],
  ['number and title', retitled, { status: [correction('（2）开放', '（3）开馆')] }, ['标题', '印出的编号']],
  ['the title alone', { ...open, title: '馆舍' }, { text: [correction('馆', '馆舍')] }, ['标题']],
  ['the status', { ...open, given: status }, { status: [correction('未完成整改', '已整改')] }, []],
  ['the status', { ...open, given: status }, { text: [correction('延长', '延伸')] }, ['通报时的状态']],
  ['a heading', { ...open, theme: '1.服务不便' }, { frame: [correction('不够便利', '不便')] }, []],
  ['a heading', { ...open, theme: '1.服务不便' }, { frame: [correction('不便民', '不便')] }, ['所在章节']],
])('%s changed with %# has only the cause that its own corrections give', (_, after, corrections, fields) => {
  const unexplained = compareApproved('问题 2', { before: open, after }, { ...NONE, ...corrections });
  expect(unexplained.map(({ where }) => where)).toEqual(fields.map((field) => `问题 2的${field}`));
});

test('the measures follow from the text with its corrections', () => {
  const [part, ...parts] = open.parts;
  const [measure] = part?.measures ?? [];
  if (part === undefined || measure === undefined) throw new Error('the sample has a measure');
  const measures = [{ ...measure, text: '延伸开放时间。' }];
  const text = open.text.replace('延长', '延伸');
  const after = { ...open, text, parts: [{ ...part, measures }, ...parts] };
  const fields = (corrections: Partial<Corrections>): string[] =>
    compareApproved('问题 2', { before: open, after }, { ...NONE, ...corrections }).map(({ where }) => where);
  expect(fields({ text: [correction('延长', '延伸')] })).toEqual([]);
  expect(fields({ status: [correction('未完成整改', '已整改')] })).toEqual(['问题 2的措施']);
});

test('what editors set is its own cause', () => {
  const [remaining] = open.remaining;
  if (remaining === undefined) throw new Error('the sample is unfinished');
  const reasons = [{ code: 'policy-change', label: '政策调整' }];
  const after = { ...open, responsible: '局办公室', later: '02-m1', remaining: [{ ...remaining, reasons }] };
  const changes = compareEditorial('问题 2', open, after).map(({ where, before, after: now }) => [
    where,
    before,
    now,
  ]);
  expect(changes).toEqual([
    ['问题 2的责任单位', null, '局办公室'],
    ['问题 2的后续安排', null, '02-m1'],
    ['问题 2的原因', '编制受限', '政策调整'],
  ]);
});

test('reasons go with the status', () => {
  expect(compareEditorial('问题 2', open, { ...publishedIssue(issue()), related: open.related })).toEqual([]);
});
