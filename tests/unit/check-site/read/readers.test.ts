import { expect, test } from 'vitest';
import { readJson } from '@/lib/check-site/expect/issue-facts';
import { textsInXml } from '@/lib/check-site/read/named-addresses';
import { monthsIn } from '@/lib/check-site/read/page-text';
import { readRows } from '@/lib/check-site/read/read-csv';
import { linksIn, readMarkdownText } from '@/lib/check-site/read/read-markdown';

test('a table without byte order mark is not read, one with it by column name', () => {
  expect(readRows('id,text\r\n01,一\r\n')).toBeNull();
  expect(readRows('\uFEFFid,text\r\n01,"一\n二"\r\n')).toEqual([
    new Map([
      ['id', '01'],
      ['text', '一\n二'],
    ]),
  ]);
});

test.each([
  ["'=1", '=1'],
  ["''=1", "'=1"],
  ["'一", "'一"],
])('a cell %s is read as %s, its guard taken away', (cell, read) => {
  expect(readRows(`\uFEFFa\r\n${cell}\r\n`)?.[0]?.get('a')).toBe(read);
});

test.each(['', '{', '{"issues":[{"id":"01"}]}'])('%j is no data of issues', (text) => {
  expect(readJson(text)).toBeNull();
});

test('the approved text of a Markdown file is all but its block quotations', () => {
  expect(readMarkdownText('# 一\\*\n\n> - 编者\n\n二\n')).toBe('一*二');
  expect(linksIn('> - <https://books.example/>\n\n[说明](/about/)\n')).toEqual([
    'https://books.example/',
    '/about/',
  ]);
});

test('months are read from Chinese words', () => {
  expect(monthsIn('2025年12月、2026年6月')).toBe('2025-12、2026-06');
});

test('addresses in XML are read from leaf elements and href', () => {
  const xml = '<a><b> https://books.example/ </b><link href="https://books.example/feed.xml"/></a>';
  expect(textsInXml(xml).filter((text) => text !== '')).toEqual([
    'https://books.example/',
    'https://books.example/feed.xml',
  ]);
});
