import { expect, test } from 'vitest';
import { isSearchIndex, SEARCH_INDEX_FORM } from '@/lib/search/search-index';

test('a file is an index if it has the number of this version', () => {
  expect(isSearchIndex({ form: SEARCH_INDEX_FORM })).toBe(true);
});

test.each([
  ['of another version', { form: SEARCH_INDEX_FORM - 1 }],
  ['without a version', {}],
  ['with null alone', null],
  ['with words alone', '<!DOCTYPE html>'],
])('a file %s is none', (_, content) => {
  expect(isSearchIndex(content)).toBe(false);
});
