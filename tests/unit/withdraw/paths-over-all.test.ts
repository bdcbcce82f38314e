import { expect, test } from 'vitest';
import { pathsOverAll } from '@/lib/withdraw/paths-over-all';
import { notice, site } from '@/tests/fixtures/notices/sample';
import { twoNotices } from '@/tests/fixtures/notices/two-bureaus';

test('the list, the comparison and the data over all hold what is withdrawn', () => {
  expect(pathsOverAll(site, twoNotices)).toEqual([
    '/compare/',
    '/issues/',
    '/issues/codes.json',
    '/data/issues.csv',
    '/data/issues.json',
    '/bureaus/',
    '/data/bureaus.json',
    '/sitemap.xml',
    '/sitemap.txt',
  ]);
});

test('a site of one notice has its site maps alone', () => {
  expect(pathsOverAll(site, [notice([])])).toEqual(['/sitemap.xml', '/sitemap.txt']);
});
