import { expect, test } from 'vitest';
import { askedOfNotices, needsFoldTable } from '@/lib/search/shards/asked-of-notices';
import { buildFoldTable } from '@/lib/search/shards/build/build-fold-table';

const { table, foldable } = buildFoldTable([
  { variants: '敗败', words: '' },
  { variants: '', words: '' },
  { variants: '敗败', words: '' },
]);

test.each([
  ['敗訴', true],
  ['败诉', false],
])('%s needs the table: %s', (q, needs) => {
  expect(needsFoldTable(q, foldable)).toBe(needs);
});

test('each notice folds in its own way, the same object where it is the same', () => {
  const [first, second, third] = askedOfNotices('敗', 3, table);
  expect(first?.words).toEqual([['败']]);
  expect(second?.words).toEqual([['敗']]);
  expect(third).toBe(first);
});

test('without a table it is the same for all', () => {
  const [first, second] = askedOfNotices('公证', 2, null);
  expect(second).toBe(first);
});
