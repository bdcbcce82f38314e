import { expect, test } from 'vitest';
import { bureauPage, bureausPage } from '@/lib/pages/bureau-pages';
import { pageOf } from '@/lib/pages/page-of';
import { bureau, notice } from '@/tests/fixtures/notices/sample';
import { siteContent } from '@/tests/fixtures/site-content';

const library = { ...bureau, home: '/bureaus/library/' };
const own = { ...notice([]), bureau: library };
const other = { ...notice([]), bureau: { ...library, slug: 'archive' }, published: '2027-01-01' };
const content = { ...siteContent([other, own]), bureaus: [library, other.bureau] };

test('the page of a bureau is below the list, and speaks as the bureau', () => {
  const page = pageOf(bureauPage, content, { bureau: library });
  expect(page.path).toBe('/bureaus/library/');
  expect(page.above.map(({ path }) => path)).toEqual(['/', '/bureaus/']);
  expect(page.publisher).toBe(library);
  expect(bureauPage.head(content, { bureau: library }).alternates).toEqual([
    expect.objectContaining({ path: '/bureaus/library/feed.xml', label: '某市图书局' }),
  ]);
});

test('it changes with its own notices, the list with all', () => {
  expect(bureauPage.changed?.([other, own], { bureau: library })).toBe('2026-03-01 09:00');
  expect(bureausPage.changed?.([other, own], null)).toBe('2027-01-01');
  expect(bureausPage.head(content, null).alternates.map(({ path }) => path)).toEqual([
    '/data/bureaus.json',
    '/feed.xml',
  ]);
  expect(bureausPage.head(content, null).description).toContain('收录的 2 个单位');
});
