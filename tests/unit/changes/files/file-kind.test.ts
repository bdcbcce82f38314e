import { expect, test } from 'vitest';
import { fileKind, isLook } from '@/lib/changes/files/file-kind';

test.each([
  ['/about/index.html', 'page', false],
  ['/404.html', 'page', false],
  ['/feed.xml', 'file', false],
  ['/qr/notices/2026-library.svg', 'file', false],
  ['/assets/core-0123456789.js', 'file', true],
  ['/.nginx/redirects.conf', 'file', true],
  ['/search/index.json', 'file', true],
  ['/search/2026-library/7.json', 'file', true],
  ['/search/suggest.json', 'file', false],
])('%s is a %s; it is only the look: %s', (path, kind, look) => {
  expect([fileKind(path), isLook(path)]).toEqual([kind, look]);
});
