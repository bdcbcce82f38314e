import { expect, test } from 'vitest';
import { textMaps } from '@/lib/data/site-maps/text-maps';
import { issue, notice, site } from '@/tests/fixtures/notices/sample';

const notices = [notice([issue()])];

test('one list is not counted, several say which they are', () => {
  expect(textMaps(site, notices).map(({ path, part }) => [path, part])).toEqual([['/sitemap.txt', '']]);
  expect(
    textMaps(site, notices, { addresses: 10, bytes: 9999 }).map(({ path, part }) => [path, part]),
  ).toEqual([
    ['/sitemap.txt', '，第 1 份，共 2 份'],
    ['/sitemap-2.txt', '，第 2 份，共 2 份'],
  ]);
});
