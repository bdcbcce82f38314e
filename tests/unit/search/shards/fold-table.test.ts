import { expect, test } from 'vitest';
import { buildFoldTable } from '@/lib/search/shards/build/build-fold-table';
import { hasNotice, isFoldTable, tablesOf } from '@/lib/search/shards/fold-table';

const TABLES = [
  { variants: '敗败訴诉', words: '计画计划著眼着眼' },
  { variants: '訴诉', words: '' },
  { variants: '敗败', words: '著眼着眼' },
];

test('each notice gets its own tables again', () => {
  const { table } = buildFoldTable(TABLES);
  expect(tablesOf(table, 1)).toEqual({ variants: '訴诉', words: '' });
  expect(tablesOf(table, 2)).toEqual({ variants: '敗败', words: '著眼着眼' });
  expect(new Set(tablesOf(table, 0).words.match(/.{4}/g))).toEqual(new Set(['计画计划', '著眼着眼']));
});

test.each([
  ['1', 0, true],
  ['1', 1, false],
  ['01', 4, true],
  ['', 9, false],
])('of the notices %s: %d %s', (notices, notice, has) => {
  expect(hasNotice(notices, notice)).toBe(has);
});

test('a table of another version is not one', () => {
  expect(isFoldTable(buildFoldTable(TABLES).table)).toBe(true);
  expect(isFoldTable({ form: 0 })).toBe(false);
  expect(isFoldTable(null)).toBe(false);
});
