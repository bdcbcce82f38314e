import { expect, test } from 'vitest';
import {
  aboutPage,
  accessibilityPage,
  changesPage,
  dataPage,
  homePage,
  noticesPage,
  quotePage,
  searchPage,
  siteMapPage,
} from '@/lib/pages/site-pages';
import { issue, notice } from '@/tests/fixtures/notices/sample';
import { siteContent } from '@/tests/fixtures/site-content';

const updated = issue({ updates: [{ date: '2026-05-01', text: '进展。', source: '某市图书局' }] });
const older = { ...notice([updated]), published: '2026-03-01 09:00' };
const newer = { ...notice([issue()]), slug: '2026-museum', published: '2026-04-01' };
const content = siteContent([newer, older]);
const PAGES = [
  homePage,
  noticesPage,
  searchPage,
  quotePage,
  changesPage,
  aboutPage,
  dataPage,
  accessibilityPage,
  siteMapPage,
];

test('every page stands directly below the home page and has an address of its own', () => {
  expect(PAGES.map(({ parent }) => parent)).toEqual(PAGES.map(() => null));
  expect(PAGES.map(({ path }) => path(null))).toEqual([
    '/',
    '/notices/',
    '/search/',
    '/quote/',
    '/changes/',
    '/about/',
    '/data/',
    '/accessibility/',
    '/site-map/',
  ]);
});

test('header and footer name the pages that readers look for', () => {
  expect(PAGES.flatMap(({ inHeader = [] }) => inHeader)).toEqual(['历次通报', '搜索', '网站说明']);
  expect(PAGES.flatMap(({ inFooter = [] }) => inFooter)).toEqual([
    '引文核对',
    '更新记录',
    '网站说明',
    '数据下载',
    '无障碍说明',
    '网站地图',
  ]);
});

test('what lists notices changes with the last publication about any of them', () => {
  for (const page of [homePage, noticesPage, changesPage, dataPage, siteMapPage])
    for (const notices of [
      [newer, older],
      [older, newer],
    ])
      expect(page.changed?.(notices, null)).toBe('2026-05-01');
  expect(homePage.changed?.([], null)).toBeNull();
});

test('what editors write has no day, and the search page is not indexed', () => {
  expect(aboutPage.changed?.([newer], null)).toBeNull();
  expect(accessibilityPage.changed?.([newer], null)).toBeNull();
  expect(quotePage.changed?.([newer], null)).toBeNull();
  expect(searchPage.changed).toBeUndefined();
});

test('pages are described by the bureau, what editors write in its own words', () => {
  for (const page of [noticesPage, searchPage, quotePage, changesPage, dataPage, siteMapPage])
    expect(page.head(content, null).description).toContain('某市图书局');
  expect(aboutPage.head(content, null)).toMatchObject({ name: '网站说明', description: '本站说明。' });
  expect(accessibilityPage.head(content, null)).toMatchObject({ description: '本站的无障碍说明。' });
  expect(homePage.head(content, null)).toMatchObject({ title: '某市图书局 巡察整改公开' });
});

test('the feed belongs to all pages but search, quotations and data, whose alternates are the tables of each notice', () => {
  const paths = PAGES.map((page) => page.head(content, null).alternates.map(({ path }) => path));
  expect(paths.slice(0, 6)).toEqual([['/feed.xml'], ['/feed.xml'], [], [], ['/feed.xml'], ['/feed.xml']]);
  expect(paths[6]).toEqual(
    expect.arrayContaining(['/notices/2026-museum/issues.csv', '/notices/2026-library/issues.csv']),
  );
});

test('each is printed with a QR code, and only its address is recorded', () => {
  expect(PAGES.filter(({ hasQr }) => !hasQr)).toEqual([]);
  expect(new Set(PAGES.map(({ recorded }) => recorded))).toEqual(new Set(['address']));
});
