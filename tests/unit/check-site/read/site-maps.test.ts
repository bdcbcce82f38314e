import { expect, test } from 'vitest';
import { textMap, xmlMap } from '@/lib/check-site/read/site-maps';
import { built } from '@/tests/unit/check-site/built';

const urls = (...pages: string[]): string =>
  `<urlset>${pages.map((page) => `<url><loc>https://books.example${page}</loc><lastmod>2026-03-01</lastmod></url>`).join('')}</urlset>`;
const index = (...parts: number[]): string =>
  `<sitemapindex>${parts.map((part) => `<sitemap><loc>https://books.example/sitemap-${part}.xml</loc></sitemap>`).join('')}</sitemapindex>`;
const record = (page: string) => ({
  about: `https://books.example${page}`,
  facts: { 日期: '2026-03-01' },
});

test('a single site map has its addresses', () => {
  expect(xmlMap(built({ '/sitemap.xml': urls('/', '/a/') }))).toEqual({
    records: [record('/'), record('/a/')],
    parts: ['/sitemap.xml'],
    faults: [],
  });
});

test('an index has those of its parts, and names all that there are', () => {
  const files = { '/sitemap.xml': index(1, 2), '/sitemap-1.xml': urls('/'), '/sitemap-2.xml': urls('/a/') };
  expect(xmlMap(built(files))).toMatchObject({ records: [record('/'), record('/a/')], faults: [] });
  expect(xmlMap(built({ ...files, '/sitemap.xml': index(2) })).faults).toEqual([
    '/sitemap.xml：没有写 /sitemap-1.xml',
  ]);
  expect(xmlMap(built({ ...files, '/sitemap.xml': index(1, 2, 3) })).records).toBeNull();
  expect(xmlMap(built({ ...files, '/sitemap.xml': urls('/') })).faults).toEqual([
    '/sitemap-1.xml：没有目录指向它',
    '/sitemap-2.xml：没有目录指向它',
  ]);
});

test('lists are together in the order of their numbers; without the first they cannot be read', () => {
  const of = (page: string) => `https://books.example${page}\n`;
  const files = { '/sitemap-10.txt': of('/j/'), '/sitemap-2.txt': of('/b/') };
  expect(textMap(built({ ...files, '/sitemap.txt': of('/') })).records?.map(({ about }) => about)).toEqual([
    'https://books.example/',
    'https://books.example/b/',
    'https://books.example/j/',
  ]);
  expect(textMap(built(files)).records).toBeNull();
});

test('a file with more addresses than one may have is named', () => {
  const text = 'https://books.example/\n'.repeat(50_001);
  expect(textMap(built({ '/sitemap.txt': text })).faults).toEqual([
    '/sitemap.txt：有 50001 个网址，最多 50000 个',
  ]);
});
