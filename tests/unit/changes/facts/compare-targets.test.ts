import { expect, test } from 'vitest';
import { compareTargets } from '@/lib/changes/facts/compare-targets';
import { issue, unfinished } from '@/tests/fixtures/notices/sample';
import { publishedIssue } from '@/tests/fixtures/published-issue';

const open = unfinished();
const news = { date: '2026-05-01', text: '推迟到2026年12月。', source: '某市图书局' };
const postponed = { ...news, target: { month: '2026-12', words: '推迟到2026年12月' } };

test('a new target is reported beside the old one, with the update that states it', () => {
  const after = publishedIssue(open);
  const updates = [{ ...postponed, status: null, evidence: null, followUp: null }];
  const targets = [{ month: '2026-12', words: '推迟到2026年12月', measure: null, update: '2026-05-01' }];
  expect(compareTargets('问题 2', publishedIssue(open), { ...after, updates, targets })).toEqual([
    {
      kind: 'target',
      where: '问题 2',
      before: '2026年6月（“力争2026年6月取得阶段性成果”）',
      after: '2026年12月（“推迟到2026年12月”）',
      cause: '2026年5月1日某市图书局发布“推迟到2026年12月。”',
    },
  ]);
});

test('an update without status and target does not move a target', () => {
  const after = {
    ...publishedIssue(issue()),
    updates: [{ ...news, status: null, target: null, evidence: null, followUp: null }],
  };
  const [change] = compareTargets('问题 2', publishedIssue(open), after);
  expect([change?.after, change?.cause]).toEqual([null, null]);
});

test('the same targets are no change', () => {
  expect(compareTargets('问题 2', publishedIssue(open), publishedIssue(open))).toEqual([]);
});
