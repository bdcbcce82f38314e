import { expect, test } from 'vitest';
import type { Change } from '@/lib/changes/change';
import { mergePlaces } from '@/lib/changes/files/merge-places';

const change = (where: string, after: string | null): Change => ({
  kind: 'page',
  where,
  before: null,
  after,
  cause: null,
});

test('the same words at several places are one change; without words each place is one', () => {
  const all = [
    change('/', '甲'),
    change('/about/', '甲'),
    change('/', '乙'),
    change('/', null),
    change('/a/', null),
  ];
  expect(mergePlaces(all).map(({ where, after }) => `${where} ${after}`)).toEqual([
    '/ 等 2 处 甲',
    '/ 乙',
    '/ null',
    '/a/ null',
  ]);
});
