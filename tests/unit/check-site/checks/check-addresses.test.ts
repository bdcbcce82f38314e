import { expect, test } from 'vitest';
import { checkAddresses, checkHosts } from '@/lib/check-site/checks/check-addresses';
import { built } from '@/tests/unit/check-site/built';
import { published } from '@/tests/unit/check-site/sample-data';

const site = built({ '/a/index.html': '<p id="b"></p>', '/a.csv': '' });
const page = 'https://books.example/a/';

test.each(['#b', '/', '../a.csv', 'https://elsewhere.example/', 'mailto:books@example.com'])(
  'the link %s is in order',
  (address) => {
    expect(checkAddresses(site, [], [{ file: '/a/', address, page }])).toEqual([]);
  },
);

test.each([
  ['/c/', '没有这个文件'],
  ['#c', '页面上有 0 处 #c'],
  ['https://', '不是网址'],
])('the link %s is not: %s', (address, fault) => {
  expect(checkAddresses(site, [], [{ file: '/a/', address, page }])).toEqual([
    `/a/：网址 ${address}，${fault}`,
  ]);
});

test('the page that a notice comes from may be on another host, or beside the site on its own', () => {
  const from = (sourceUrl: string) => ({ ...published(), notice: { ...published().notice, sourceUrl } });
  const inFolder = { ...site, basePath: '/xuncha' };
  for (const sourceUrl of ['https://elsewhere.example/1', 'https://books.example/tongbao/1.html']) {
    const named = [{ file: '/a/', address: sourceUrl, page }];
    expect(checkAddresses(inFolder, [from(sourceUrl)], named)).toEqual([]);
    expect(checkHosts(inFolder, [from(sourceUrl)], named)).toEqual([]);
  }
  const own = 'https://books.example/xuncha/c/';
  expect(checkAddresses(inFolder, [from(own)], [{ file: '/a/', address: own, page }])).toHaveLength(1);
});

test('other hosts are reported once; the names of vocabularies only in pages, the offices of government websites only in files', () => {
  const vocabulary = 'https://schema.org/';
  expect(
    checkHosts(
      site,
      [],
      [
        { file: '/a/', address: 'https://elsewhere.example/1', page },
        { file: '/a/', address: 'https://elsewhere.example/2', page },
        { file: '/a/', address: 'tel:0000-1234567', page },
        { file: '/a/', address: '#b', page },
        { file: '/a/', address: vocabulary, page },
        { file: '/a.json', address: vocabulary },
        { file: '/a/', address: 'https://bszs.conac.cn/sitename', page },
        { file: '/a.json', address: 'https://zfwzgl.www.gov.cn/' },
        { file: '/a.json', address: 'https://elsewhere.example/' },
      ],
    ),
  ).toEqual([
    '/a/：外部网站 elsewhere.example',
    '/a/：外部网站 schema.org',
    '/a.json：外部网站 zfwzgl.www.gov.cn',
    '/a.json：外部网站 elsewhere.example',
  ]);
});
