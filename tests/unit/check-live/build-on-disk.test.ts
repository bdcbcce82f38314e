import { expect, test } from 'vitest';
import { addressOf, policyIn, publicFiles } from '@/lib/check-live/build-on-disk';

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
  ];
  const sums = new Map(paths.map((path) => [path, 'x']));
  expect(publicFiles({ sums, csp: null }).map(([path]) => path)).toEqual(['index.html', 'a/404.html']);
});

test('the policy is read from the include file of nginx', () => {
  expect(policyIn(`add_header Content-Security-Policy "default-src 'none'; a" always;\n`)).toBe(
    "default-src 'none'; a",
  );
  expect(policyIn('')).toBeNull();
});
