import { expect, test } from 'vitest';
import { sitemapEntries } from '@/lib/data/site-maps/sitemap-entries';
import { issue, notice, site } from '@/tests/fixtures/notices/sample';

const updated = issue({ id: '01', updates: [{ date: '2026-05-01', text: '进展。', source: '某市图书局' }] });
const entries = new Map(
  sitemapEntries(site, [notice([updated, issue()])]).map(({ url, lastModified }) => [url, lastModified]),
);

test('every indexable page is listed once, by its full address', () => {
  expect([...entries.keys()]).toEqual([
    'https://books.example/',
    'https://books.example/notices/',
    'https://books.example/data/',
    'https://books.example/changes/',
    'https://books.example/quote/',
    'https://books.example/about/',
    'https://books.example/accessibility/',
    'https://books.example/site-map/',
    'https://books.example/notices/2026-library/',
    'https://books.example/notices/2026-library/issues/',
    'https://books.example/notices/2026-library/documents/',
    'https://books.example/notices/2026-library/figures/',
    'https://books.example/notices/2026-library/timeline/',
    'https://books.example/notices/2026-library/issues/01/',
    'https://books.example/notices/2026-library/issues/02/',
  ]);
});

test('a page changed when its notice was published, or when an update came', () => {
  expect(entries.get('https://books.example/notices/2026-library/issues/02/')).toBe('2026-03-01');
  expect(entries.get('https://books.example/notices/2026-library/issues/01/')).toBe('2026-05-01');
  expect(entries.get('https://books.example/notices/2026-library/')).toBe('2026-05-01');
  expect(entries.get('https://books.example/')).toBe('2026-05-01');
});

test('the editors’ page has no date, rather than one of the build', () => {
  expect(entries.get('https://books.example/about/')).toBeUndefined();
});
