import { load } from 'cheerio';
import { expect, test } from 'vitest';
import { addressIn, readLayout } from '@/lib/check-site/read/read-layout';

const $ = load(`<link rel="canonical" href="https://books.example/a/">
<ul><li id="one"><a href="/b/">甲</a><b> 乙 </b><b>丙</b></li><li id="two"><a href="#c">丁</a></li></ul>`);

test('a layout gives one record for each element, about the first link in it', () => {
  const read = readLayout({
    each: 'li',
    facts: {
      id: '@id',
      name: 'a',
      bold: 'b',
      read: ['b', (b) => `<${b.text()}>`],
      count: (li) => `${li.children().length}`,
    },
  });
  expect(read($)).toEqual([
    {
      about: 'https://books.example/b/',
      facts: { id: 'one', name: '甲', bold: '乙\n丙', read: '< 乙 >\n<丙>', count: '3' },
    },
    { about: 'https://books.example/a/#c', facts: { id: 'two', name: '丁', bold: '', read: '', count: '1' } },
  ]);
});

test('without elements, a layout gives one record about the page itself', () => {
  expect(readLayout({ facts: { address: 'link@href' } })($)).toEqual([
    { about: '', facts: { address: 'https://books.example/a/' } },
  ]);
});

test('a link of a page that does not declare its address stays as it is', () => {
  expect(addressIn(load('<a href="/b/">甲</a>'), '/b/')).toBe('/b/');
});
