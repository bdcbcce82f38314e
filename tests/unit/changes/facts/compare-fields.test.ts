import { expect, test } from 'vitest';
import { compareApproved, compareEditorial } from '@/lib/changes/facts/compare-fields';
import { issue, unfinished } from '@/tests/fixtures/notices/sample';
import { publishedIssue } from '@/tests/fixtures/published-issue';

const open = publishedIssue(unfinished());

test('what follows from the approved text has no cause of its own', () => {
  const after = { ...open, title: '开放时间偏长', area: '（二）服务方面' };
  expect(compareApproved('问题 2', open, after).map(({ where, cause }) => [where, cause])).toEqual([
    ['问题 2的标题', null],
    ['问题 2的通报位置', null],
  ]);
});

test('what editors set is its own cause', () => {
  const [remaining] = open.remaining;
  if (remaining === undefined) throw new Error('the sample is unfinished');
  const reasons = [{ code: 'policy-change', label: '政策调整' }];
  const after = { ...open, responsible: '局办公室', remaining: [{ ...remaining, reasons }] };
  const told = compareEditorial('问题 2', open, after).map(({ where, before, after: now }) => [
    where,
    before,
    now,
  ]);
  expect(told).toEqual([
    ['问题 2的责任单位', null, '局办公室'],
    ['问题 2的原因', '编制限制', '政策调整'],
  ]);
});

test('reasons go with the status', () => {
  expect(compareEditorial('问题 2', open, { ...publishedIssue(issue()), related: open.related })).toEqual([]);
});
