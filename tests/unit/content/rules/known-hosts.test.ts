import { expect, test } from 'vitest';
import { knownHosts, unknownHost } from '@/lib/content/rules/known-hosts';

const hosts = knownHosts({ origin: 'https://books.example', allowedHosts: ['www.example.gov.cn'] });

test('a site knows its own host and those it allows', () => {
  expect(hosts).toEqual(['books.example', 'www.example.gov.cn']);
  expect(knownHosts({ origin: 'http://localhost:3000' })).toEqual(['localhost:3000']);
});

test('a link to any other host, also to another port, is a fault', () => {
  expect(unknownHost('https://www.example.gov.cn/a', 'link', hosts)).toBeNull();
  expect(unknownHost('https://www.example.gov.cn:8443/a', 'sourceUrl', hosts)).toBe(
    '网站 www.example.gov.cn:8443 不在 site.yaml 的 allowedHosts 里。认可这个网站的，请加上；不认可的，请删去 sourceUrl。',
  );
  expect(unknownHost('https://elsewhere.example/', 'link', null)).toBeNull();
});
