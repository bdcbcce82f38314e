import { expect, test } from 'vitest';
import { buildFoldTable } from '@/lib/search/shards/build/build-fold-table';
import { tablesOf } from '@/lib/search/shards/fold-table';

const words = (...all: string[]) => buildFoldTable(all.map((one) => ({ variants: '', words: one })));

test('the characters that a table can change are those of which a query needs it', () => {
  const { foldable } = buildFoldTable([{ variants: '敗败', words: '计画计划' }]);
  expect(new Set(foldable)).toEqual(new Set('敗画'));
});

test('of most notices no words are kept apart', () => {
  expect(words('著眼着眼计画计划', '计画计划').table.own).toEqual({});
});

test('those of a notice are, if two of them meet in a character and stand the other way round', () => {
  const other = '甲乙甲己乙丙乙丁';
  const { table } = words('计画计划', other);
  expect(table.own).toEqual({ 1: other });
  expect(tablesOf(table, 1).words).toBe(other);
});

test('not if both say the same of that character', () => {
  expect(words('甲乙甲丁乙丙丁丙').table.own).toEqual({});
});
