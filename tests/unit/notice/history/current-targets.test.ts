import { expect, test } from 'vitest';
import type { Issue } from '@/lib/model/notice';
import type { Update } from '@/lib/model/update-schema';
import { currentTargets, newTarget, targetsAfter } from '@/lib/notice/history/current-targets';
import { issue, measure, unfinished } from '@/tests/fixtures/notices/sample';

const update = (changes: Partial<Update>): Update => ({
  date: '2026-04-01',
  text: '进展。',
  source: '某市图书局',
  ...changes,
});

const promised = (id: string, month: string) =>
  measure({ id, remaining: { reasons: ['staffing-limit'], target: { month, words: month } } });
const two = (...updates: Update[]): Issue =>
  unfinished({
    parts: [{ label: '下一步：', measures: [promised('n1', '2026-06'), promised('n2', '2026-09')] }],
    updates,
  });

const shown = (held: ReturnType<typeof targetsAfter>) =>
  held.map(({ target, measure: of, update: by }) => [of?.id ?? null, target.month, by?.date ?? null]);

test('a target of the notice holds until an update sets another', () => {
  const changed = unfinished({
    updates: [update({}), update({ date: '2026-05-01', target: '2026年12月完工' })],
  });
  expect(shown(currentTargets(unfinished()))).toEqual([['n1', '2026-06', null]]);
  expect(shown(currentTargets(changed))).toEqual([['n1', '2026-12', '2026-05-01']]);
  expect(shown(targetsAfter(changed, changed.updates.slice(0, 1)))).toEqual([['n1', '2026-06', null]]);
});

test('an update replaces the target of the measure that it names, in its place', () => {
  const set = (measureId: string) =>
    shown(currentTargets(two(update({ target: '2026年12月', measure: measureId }))));
  expect(set('n1')).toEqual([
    ['n1', '2026-12', '2026-04-01'],
    ['n2', '2026-09', null],
  ]);
  expect(set('n2')).toEqual([
    ['n1', '2026-06', null],
    ['n2', '2026-12', '2026-04-01'],
  ]);
});

test('where the notice has no target, an update adds the first and the next replaces it', () => {
  const updates = [update({ target: '2026年6月' }), update({ date: '2026-05-01', target: '2026年8月' })];
  const open = unfinished({ parts: [], updates });
  expect(shown(targetsAfter(open, updates.slice(0, 1)))).toEqual([[null, '2026-06', '2026-04-01']]);
  expect(shown(currentTargets(open))).toEqual([[null, '2026-08', '2026-05-01']]);
});

test('a rectified issue has no current target, whatever was promised', () => {
  expect(currentTargets({ ...two(), status: issue().status })).toEqual([]);
});

test('words without a month set no target', () => {
  expect(newTarget({ target: '尽快完成' })).toBeNull();
  expect(newTarget({})).toBeNull();
  expect(newTarget({ target: '2026年6月至8月完成' })).toEqual({
    month: '2026-08',
    words: '2026年6月至8月完成',
  });
});
