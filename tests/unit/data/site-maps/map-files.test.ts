import { expect, test } from 'vitest';
import { xmlMap } from '@/lib/check-site/read/site-maps';
import { mapFiles } from '@/lib/data/site-maps/map-files';
import { sitemapEntries } from '@/lib/data/site-maps/sitemap-entries';
import { issue, notice, site } from '@/tests/fixtures/notices/sample';
import { built } from '@/tests/unit/check-site/built';

const notices = [notice([issue({ id: '01' }), issue()])];
const entries = sitemapEntries(site, notices);
const TEN = { addresses: 10, bytes: 1_000_000 };

test('within the limits there is one file of each form, and robots.txt names both', () => {
  const files = mapFiles(site, notices);
  expect(files.map(({ path, isNamed }) => [path, isNamed])).toEqual([
    ['/sitemap.xml', true],
    ['/sitemap.txt', true],
  ]);
  expect(files[0]?.body).toMatch(
    /^<\?xml version="1.0" encoding="UTF-8"\?>\n<urlset xmlns="http:\/\/www.sitemaps.org\/schemas\/sitemap\/0.9">\n<url>\n<loc>https:\/\/books.example\/<\/loc>\n<lastmod>2026-03-01<\/lastmod>\n<\/url>\n/,
  );
  expect(files[1]?.body).toBe(entries.map(({ url }) => `${url}\n`).join(''));
});

test('beyond them an index names the parts, which together have every address', () => {
  const files = mapFiles(site, notices, TEN);
  expect(entries).toHaveLength(15);
  expect(files.map(({ path, isNamed }) => [path, isNamed])).toEqual([
    ['/sitemap.xml', true],
    ['/sitemap-1.xml', false],
    ['/sitemap-2.xml', false],
    ['/sitemap.txt', true],
    ['/sitemap-2.txt', true],
  ]);
  const map = xmlMap(built(Object.fromEntries(files.map(({ path, body }) => [path, body]))));
  expect(map.faults).toEqual([]);
  expect(map.records?.map(({ about, facts }) => [about, facts.日期])).toEqual(
    entries.map(({ url, lastModified = '' }) => [url, lastModified]),
  );
  const texts = files.filter(({ kind }) => kind === 'text').map(({ body }) => body);
  expect(texts.map((text) => text.split('\n').length - 1)).toEqual([10, 5]);
});

test('a part of the index has the newest day of its pages', () => {
  const [index] = mapFiles(site, notices, { addresses: 8, bytes: 1_000_000 });
  expect(index?.body.match(/<sitemap>[\s\S]*?<\/sitemap>/g)).toEqual([
    '<sitemap>\n<loc>https://books.example/sitemap-1.xml</loc>\n<lastmod>2026-03-01</lastmod>\n</sitemap>',
    '<sitemap>\n<loc>https://books.example/sitemap-2.xml</loc>\n<lastmod>2026-03-01</lastmod>\n</sitemap>',
  ]);
});

test('no file is longer than its bytes', () => {
  const files = mapFiles(site, notices, { addresses: 1000, bytes: 400 });
  expect(files.length).toBeGreaterThan(5);
  const parts = files.filter(({ path }) => path !== '/sitemap.xml');
  expect(parts.filter(({ body }) => Buffer.byteLength(body) > 400)).toEqual([]);
});
