import { expect, test } from 'vitest';
import { siteSchema } from '@/lib/model/site-schema';
import { bureau, site } from '@/tests/fixtures/notices/sample';

const { publisher: _, ...settings } = site;
const fits = (changes: object): boolean => siteSchema.safeParse({ ...settings, ...changes }).success;

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

const CONAC = `https://bszs.conac.cn/sitename?method=show&id=${'0'.repeat(32)}`;
const official = { official: true, siteCode: '0000000000' };

test('an official site may show its mark and where to report mistakes; for that it needs its code', () => {
  expect(fits({ ...official, conac: CONAC, findMistakes: true })).toBe(true);
  expect(fits({ ...official, siteCode: 'bm00000000', findMistakes: true })).toBe(true);
  for (const siteCode of [undefined, '350300', '网站标识码'])
    expect(fits({ ...official, siteCode, findMistakes: true })).toBe(false);
});

test('a copy shows neither', () => {
  expect(fits({ conac: CONAC })).toBe(false);
  expect(fits({ siteCode: '0000000000', findMistakes: true })).toBe(false);
});

test.each(['https://bszs.conac.cn/', CONAC.replace('https', 'http'), CONAC.slice(0, -1), `${CONAC}0`])(
  '%s is no mark',
  (conac) => {
    expect(fits({ ...official, conac })).toBe(false);
  },
);

test('a Chinese domain is taken as it is written or as programs write it, and stored as those do', () => {
  for (const origin of ['https://例子.政务', 'https://xn--fsqu00a.xn--zfr164b'])
    expect(siteSchema.shape.origin.parse(origin)).toBe('https://xn--fsqu00a.xn--zfr164b');
  expect(fits({ origin: 'https://例子.政务/' })).toBe(false);
});

test('a site of several bureaus names its publisher with a contact', () => {
  const { contact } = bureau;
  expect(fits({ publisher: { name: '某市', contact } })).toBe(true);
  expect(fits({ publisher: { name: '某市' } })).toBe(false);
  expect(fits({ bureau: '某市图书局', contact })).toBe(false);
});
