import { expect, test } from 'vitest';
import type { Change } from '@/lib/changes/change';
import { comparisonSchema, countChanges } from '@/lib/changes/comparison';

const change = (more: Partial<Change>): Change => ({
  kind: 'status',
  where: '问题 3',
  before: '未完成整改',
  after: '已整改',
  cause: '2026年6月1日发布',
  ...more,
});

test('pages and files that follow are not counted, unless nothing accounts for them', () => {
  const follows = (['page', 'file', 'assets'] as const).map((kind) => change({ kind }));
  expect(countChanges([change({}), change({ kind: 'setting' }), ...follows])).toBe(2);
  expect(countChanges([change({ kind: 'file', cause: null })])).toBe(1);
  expect(countChanges([])).toBe(0);
});

test('what is kept of a comparison is read as it was, and a file of another kind is not', () => {
  const kept = { since: 'a'.repeat(16), now: 'b'.repeat(16), changes: [change({ before: null })] };
  expect(comparisonSchema.parse(JSON.parse(JSON.stringify(kept)))).toEqual(kept);
  expect(comparisonSchema.safeParse({ ...kept, changes: [{ kind: 'other' }] }).success).toBe(false);
});
