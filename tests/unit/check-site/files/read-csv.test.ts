import { expect, test } from 'vitest';
import { readCsv } from '@/lib/check-site/files/read-csv';

const table = '\uFEFFurl,text\r\nhttps://books.example/,"一\n二"\r\n/b/,\'=1\r\n';

test('each row is about its url, after the names of the columns', () => {
  expect(readCsv(table)).toEqual([
    { about: '', facts: { 各列: 'url,text' } },
    { about: 'https://books.example/', facts: { url: 'https://books.example/', text: '一\n二' } },
    { about: '/b/', facts: { url: '/b/', text: "'=1" } },
  ]);
});

test.each([
  ['no byte order mark', table.slice(1)],
  ['rows that end otherwise', table.replaceAll('\r\n', '\n')],
  ['one row that ends otherwise', table.replace('text\r\n', 'text\n')],
  ['a cell more', table.replace("'=1", "'=1,2")],
  ['a cell less', table.replace(",'=1", '')],
  ['no end of the last row', table.slice(0, -2)],
])('a table with %s cannot be read', (_, text) => {
  expect(readCsv(text)).toBeNull();
});
