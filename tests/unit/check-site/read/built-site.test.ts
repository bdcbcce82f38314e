import { expect, test } from 'vitest';
import { addressFault, openBuiltSite } from '@/lib/check-site/read/built-site';

const page = (body: string) =>
  `<link rel="canonical" href="https://books.example/xuncha/"><p id="one">${body}</p>`;
const site = openBuiltSite(
  new Map([
    ['/index.html', page('')],
    ['/about/index.html', '<p id="status"></p><p id="twice"></p><p id="twice"></p>'],
    ['/issues.csv', ''],
  ]),
);
const faultOf = (address: string) =>
  site === null ? 'no site' : addressFault(site, new URL(address, 'https://books.example/xuncha/'));

test('address and base path are those declared by the home page', () => {
  expect(site).toMatchObject({ origin: 'https://books.example', basePath: '/xuncha' });
  expect(openBuiltSite(new Map([['/index.html', '<p></p>']]))).toBeNull();
});

test.each([
  '/xuncha/',
  '/xuncha/about/',
  '/xuncha/about/#status',
  '/xuncha/issues.csv',
  'https://elsewhere.example/',
])('%s leads somewhere', (address) => {
  expect(faultOf(address)).toBeNull();
});

test.each([
  ['/about/', '不在网站的目录之内'],
  ['/xuncha/abuot/', '没有这个文件'],
  ['/xuncha/measures.csv', '没有这个文件'],
  ['/xuncha/about/#stauts', '页面上有 0 处 #stauts'],
  ['/xuncha/about/#twice', '页面上有 2 处 #twice'],
])('%s does not: %s', (address, fault) => {
  expect(faultOf(address)).toBe(fault);
});
