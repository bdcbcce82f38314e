import { expect, test } from 'vitest';
import { compareRecords } from '@/lib/check-site/compare-records';
import { siteForms } from '@/lib/check-site/forms/site-forms';
import { built } from '@/tests/unit/check-site/built';
import { published } from '@/tests/unit/check-site/sample-data';

const faultsOf = (files: Record<string, string>, name: string): string[] =>
  siteForms(built(files), [published()])
    .filter((form) => form.name === name)
    .flatMap(compareRecords);

test('site maps list the pages that may be indexed, each with its day', () => {
  const files = {
    '/a/index.html': '<meta name="robots" content="noindex">',
    '/sitemap.txt': 'https://books.example/\nhttps://books.example/a/\n',
    '/sitemap.xml':
      '<urlset><url><loc>https://books.example/</loc><lastmod>2026-01-01</lastmod></url></urlset>',
  };
  expect(faultsOf(files, 'sitemap.txt')).toEqual(['/sitemap.txt：多出 https://books.example/a/']);
  expect(faultsOf(files, 'sitemap.xml')).toEqual([
    '/sitemap.xml：https://books.example/ 的日期是“2026-01-01”，issues.json 里是“2026-03-02”',
  ]);
});

test('tags that state the same fact agree, and none is missing', () => {
  const head = `<link rel="canonical" href="https://books.example/a/"><title>说明 - 某局</title>
<meta property="og:title" content="说明"><meta property="og:url" content="https://books.example/b/">
<meta name="description" content="一"><meta property="og:description" content="二"><meta name="Description" content="二">`;
  const faults = faultsOf({ '/a/index.html': head }, '页面的 head').filter((fault) =>
    fault.startsWith('/a/'),
  );
  expect(faults).toEqual([
    '/a/：网址 og:url 是“https://books.example/b/”，应是“https://books.example/a/”',
    '/a/：说明 description 是“一”，应是“二”',
    '/a/：网站 SiteName 是“”，应是“不空”',
    '/a/：网站 og:site_name 是“”，应是“不空”',
  ]);
});
