import { expect, test } from 'vitest';
import { isOverSeveral } from '@/lib/changes/files/is-over-several';

test('pages, data and QR codes over several notices are told from those of one', () => {
  const several = [
    '/compare/index.html',
    '/issues/2/index.html',
    '/issues/codes.json',
    '/bureaus/index.html',
    '/bureaus/library/feed.xml',
    '/data/issues.csv',
    '/sitemap-2.xml',
    '/qr/compare.svg',
    '/qr/issues.svg',
    '/qr/bureaus/library.svg',
  ];
  const others = [
    '/index.html',
    '/data/index.html',
    '/sitemap.xml',
    '/qr/data.svg',
    '/notices/2026-library/issues/02/index.html',
    '/qr/notices/2026-library/issues.svg',
  ];
  expect(several.filter((path) => !isOverSeveral(path))).toEqual([]);
  expect(others.filter(isOverSeveral)).toEqual([]);
});
