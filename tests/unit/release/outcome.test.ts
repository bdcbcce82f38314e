import { expect, test } from 'vitest';
import { formatOutcome, needsReload, type Outcome } from '@/lib/release/outcome';
import { placesIn } from '@/lib/release/places';
import { temporaryFolder } from '@/tests/fixtures/temporary-folder';

test('the outcome names what happened, how to roll back, and that nginx must be reloaded', () => {
  const outcome: Outcome = {
    kind: 'new',
    name: 'b',
    before: 'a',
    dropped: ['x', 'y'],
    notes: ['没有对照。'],
    reload: true,
  };
  expect(formatOutcome(outcome)).toEqual([
    '已发布 b。之前是 a，可用 --rollback 退回。',
    '没有对照。',
    '已删去最旧的发布：x、y。',
    '安全策略（.nginx/csp.conf）与之前的发布不同：请让 nginx 重新加载（sudo nginx -s reload）。',
  ]);
  const quiet = { ...outcome, dropped: [], notes: [], reload: false };
  expect(formatOutcome({ ...quiet, kind: 'same' })).toEqual(['内容没有变化，仍是 b。']);
  expect(formatOutcome({ ...quiet, kind: 'back' })).toEqual(['已退回 b。退回前是 a。']);
  expect(formatOutcome({ ...quiet, kind: 'again', before: null })).toEqual([
    '这份内容已有发布 b，已换成它。',
  ]);
});

test('nginx must be reloaded when the policy differs from that of the previous release', () => {
  const places = placesIn(
    temporaryFolder({
      'releases/a/.nginx/csp.conf': 'one',
      'releases/b/.nginx/csp.conf': 'one',
      'releases/c/.nginx/csp.conf': 'two',
    }),
  );
  expect([needsReload(places, 'b', 'a'), needsReload(places, 'c', 'b')]).toEqual([false, true]);
  expect(needsReload(places, 'a', null)).toBe(true);
});
