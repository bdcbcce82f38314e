import { expect, test } from 'vitest';
import { contentType } from '@/lib/content-type';
import { nameOf } from '@/lib/data/data-file';
import { allIssuesFiles, siteFiles } from '@/lib/data/site-files';
import { real } from '@/tests/fixtures/notices/real-notice';
import { issue, notice, site } from '@/tests/fixtures/notices/sample';

const files = siteFiles(real.site, [real.notice]);

test('the whole site has a feed, a text for language models and a list of its addresses', () => {
  expect(files.map(nameOf)).toEqual(['feed.xml', 'llms.txt', 'sitemap.txt']);
});

test.each(files)('$path is sent as what it is', ({ path, type }) => {
  expect(contentType(path)).toBe(`${type}; charset=utf-8`);
});

test('several notices have one table of all issues, each row with its notice', () => {
  const other = { ...notice([issue({ notice: 'other' })]), slug: 'other', published: '2025-01-02' };
  const [table, ...more] = allIssuesFiles(site, [notice([issue()]), other]);
  expect(more).toEqual([]);
  expect(table?.path).toBe('/data/issues.csv');
  const lines = table?.body.split('\r\n') ?? [];
  expect(lines[0]).toMatch(/^\uFEFFissuer,noticeTitle,published,notice,id,url/);
  expect(lines[1]).toMatch(/,2026-03-01T09:00:00\+08:00,2026-library,02,/);
  expect(lines[2]).toMatch(/,2025-01-02,other,02,/);
});
