import { expect, test } from 'vitest';
import { addressOf, publicFiles } from '@/lib/check-live/build-on-disk';

test.each([
  ['index.html', ''],
  ['about/index.html', 'about/'],
  ['robots.txt', 'robots.txt'],
  ['附件/一 览.csv', '%E9%99%84%E4%BB%B6/%E4%B8%80%20%E8%A7%88.csv'],
  ['my-index.html', 'my-index.html'],
])('%s lies at %s', (path, address) => {
  expect(addressOf(path)).toBe(address);
});

test('readers can ask for neither compressed neighbours nor files of the server', () => {
  const paths = [
    'index.html',
    'index.html.br',
    'index.html.gz',
    '.nginx/csp.conf',
    'a/.b',
    '404.html',
    'a/404.html',
    '.well-known/security.txt',
  ];
  const sums = new Map(paths.map((path) => [path, 'x']));
  const askable = (base: string): string[] => publicFiles({ sums, csp: null }, base).map(([path]) => path);
  expect(askable('/')).toEqual(['index.html', 'a/404.html', '.well-known/security.txt']);
  expect(askable('/xuncha/')).toEqual(['index.html', 'a/404.html']);
});
