import { expect, test } from 'vitest';
import { siteSchema } from '@/lib/model/site-schema';
import { site } from '@/tests/fixtures/notices/sample';

const fits = (changes: object): boolean => siteSchema.safeParse({ ...site, ...changes }).success;

test.each(['https://a.example', 'http://localhost:3000'])('%s is an origin', (origin) => {
  expect(fits({ origin })).toBe(true);
});

test.each(['https://a.example/', 'https://a.example/b', 'HTTPS://A.example', 'ftp://a.example', 'a.example'])(
  '%s is none',
  (origin) => {
    expect(fits({ origin })).toBe(false);
  },
);

test('a base path begins with a slash and does not end with one', () => {
  expect(['/a', '/a/b-c_1'].map((basePath) => fits({ basePath }))).toEqual([true, true]);
  expect(['', '/', 'a', '/a/', '//a'].some((basePath) => fits({ basePath }))).toBe(false);
});
