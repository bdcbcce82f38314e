import { expect, test } from 'vitest';
import { hasAddress } from '@/lib/answers/has-address';

test.each([
  '',
  'index.html',
  'a/404.html',
  'SHA256SUMS',
  '.well-known/security.txt',
  '.well-known/pki-validation/fileauth.txt',
])('“%s” can be asked for', (path) => {
  expect(hasAddress(path)).toBe(true);
});

test.each([
  '404.html',
  'index.html.br',
  'about/INDEX.HTML.GZ',
  'CARRIED',
  '.nginx/csp.conf',
  '.published.yaml',
  'about/.hidden',
  'notices/a/.withdrawn',
  '.well-known',
  '.well-known/.env',
  '.well-known/.well-known/a.txt',
  'about/.well-known/security.txt',
  'well-known/.env',
])('“%s” cannot', (path) => {
  expect(hasAddress(path)).toBe(false);
});
