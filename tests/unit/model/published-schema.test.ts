import { expect, test } from 'vitest';
import { publishedSchema } from '@/lib/model/published-schema';

const HASH = '0123456789abcdef';
const fits = (text: string, page = '/notices/'): boolean =>
  publishedSchema.safeParse({ entries: 2, pages: [page], texts: { '/notices/2026-library/': text } }).success;

test('a text is recorded with its day and hash, and a status if it has one', () => {
  expect(fits(`2026-03-01 ${HASH}`)).toBe(true);
  expect(fits(`2026-03-01 ${HASH} 已整改`)).toBe(true);
});

test.each([HASH, `2026-03-01 ${HASH}0`, `2026-03-01 ${HASH.toUpperCase()}`, `2026-3-1 ${HASH}`])(
  '%s is no entry, so somebody edited the file',
  (text) => {
    expect(fits(text)).toBe(false);
  },
);

test('a page is recorded by its address on the site', () => {
  expect(fits(`2026-03-01 ${HASH}`, 'notices/')).toBe(false);
});
