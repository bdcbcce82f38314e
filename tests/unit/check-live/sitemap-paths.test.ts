import { expect, test } from 'vitest';
import { isSitemapIndex, sitemapPaths } from '@/lib/check-live/sitemap-paths';

test('a sitemap gives its paths without the origin', () => {
  const xml = `<urlset><url><loc>https://a.cn/</loc></url><url>
    <loc> https://a.cn/xuncha/%E4%B8%80/?a=1&amp;b=2 </loc></url></urlset>`;
  expect(sitemapPaths(xml)).toEqual(['/', '/xuncha/%E4%B8%80/?a=1&b=2']);
});

test('a file that is no site map has none', () => {
  expect(sitemapPaths('<html></html>')).toEqual([]);
});

test('an index names other site maps', () => {
  expect([
    isSitemapIndex('<?xml version="1.0"?>\n<sitemapindex xmlns="">'),
    isSitemapIndex('<urlset>'),
  ]).toEqual([true, false]);
});
