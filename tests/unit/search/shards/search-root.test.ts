import { expect, test } from 'vitest';
import { isSearchRoot, ROOT_FORM } from '@/lib/search/shards/search-root';

test('a root of another version is not one', () => {
  expect(isSearchRoot({ form: ROOT_FORM })).toBe(true);
  expect(isSearchRoot({ form: 0 })).toBe(false);
  expect(isSearchRoot(null)).toBe(false);
});
