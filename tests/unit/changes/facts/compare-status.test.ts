import { expect, test } from 'vitest';
import { compareStatus } from '@/lib/changes/facts/compare-status';
import type { Issue } from '@/lib/model/notice';
import { unfinished } from '@/tests/fixtures/notices/sample';
import { publishedIssue } from '@/tests/fixtures/published-issue';

const open = unfinished();
const status = {
  code: 'rectified',
  basis: 'stated',
  asOf: '2026-07-01',
  origin: 'update',
  evidence: '某市图书局',
} as const;
const update = { date: '2026-07-01', text: '已经建成。', source: '某市图书局', status: 'rectified' } as const;
const causes = (after: Issue): (string | null)[] =>
  compareStatus('问题 2', publishedIssue(open), publishedIssue(after)).map(({ cause }) => cause);

test('the latest new update with the status, or a correction of it, accounts for a status', () => {
  const first = { ...update, date: '2026-05-01', text: '快要建成。' };
  expect(causes({ ...open, status, updates: [first, update] })).toEqual([
    '2026年7月1日某市图书局发布“已经建成。”',
  ]);
  const erratum = {
    date: '2026-04-01',
    of: 'status',
    from: '未完成整改',
    to: '已整改',
    reason: '登记错了。',
  } as const;
  expect(causes({ ...open, given: status, status, errata: [erratum] })).toEqual([
    '2026年4月1日更正，登记错了。',
  ]);
});

test('an update with another status accounts for nothing', () => {
  expect(causes({ ...open, status, updates: [{ ...update, status: 'staged' }] })).toEqual([null]);
});

test('the day and basis of the same status need a new entry', () => {
  const later = { ...open, status: { ...open.status, asOf: '2026-07-01' } };
  expect(causes(later)).toEqual([null]);
  const { status: _, ...news } = update;
  expect(causes({ ...later, updates: [news] })).toEqual([]);
});
