import { expect, test } from 'vitest';
import { namedAddresses } from '@/lib/check-site/checks/named-addresses';
import { built } from '@/tests/unit/check-site/built';

const A = 'https://books.example/a/';
const index = {
  notice: 'b',
  name: '',
  records: [
    {
      issue: null,
      number: '',
      path: '',
      anchor: 's1',
      title: '',
      codes: { notice: [], status: [], reason: [], theme: [] },
      texts: [],
    },
  ],
};

test.each([
  ['/a.json', `{"notes":["${A}","见 ${A}"],"url":"${A}"}`, A],
  ['/a.csv', `\uFEFFurl\r\n${A}\r\n`, A],
  ['/a.md', `> - <${A}>\n`, A],
  ['/a.xml', `<urlset><loc> ${A} </loc></urlset>`, A],
  ['/feed.xml', `<feed><link href="${A}"/></feed>`, A],
  ['/llms.txt', `- [甲](${A})：乙`, A],
  ['/a.txt', `${A}\n`, A],
  ['/notices/b/search.json', JSON.stringify(index), 'https://books.example/notices/b/#s1'],
])('the address in %s is found', (file, text, address) => {
  expect(namedAddresses(built({ [file]: text })).filter((named) => named.file === file)).toEqual([
    { file, address },
  ]);
});

test('links of a page are relative to its address, addresses in JSON-LD are full', () => {
  const html = `<html><a href="#b">甲</a><script type="application/ld+json">{"@id":"${A}"}</script></html>`;
  const named = namedAddresses(built({ '/a/index.html': html }));
  expect(named.filter(({ file }) => file.startsWith('/a/'))).toEqual([
    { file: '/a/', address: '#b', page: A },
    { file: '/a/', address: A },
  ]);
});

test('an address inside a sentence is part of the approved text', () => {
  expect(namedAddresses(built({ '/a.txt': `详见${A}。\n` })).filter(({ file }) => file === '/a.txt')).toEqual(
    [],
  );
});
