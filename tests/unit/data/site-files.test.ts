import { expect, test } from 'vitest';
import { contentType } from '@/lib/content-type';
import { nameOf } from '@/lib/data/data-file';
import { siteFiles } from '@/lib/data/site-files';
import { real } from '@/tests/fixtures/notices/real-notice';

const files = siteFiles(real.site, [real.notice]);

test('the whole site has a feed, a text for language models and a list of its addresses', () => {
  expect(files.map(nameOf)).toEqual(['feed.xml', 'llms.txt', 'sitemap.txt']);
});

test.each(files)('$path is sent as what it is', ({ path, type }) => {
  expect(contentType(path)).toBe(`${type}; charset=utf-8`);
});
