import { load } from 'cheerio';
import { expect, test } from 'vitest';
import { linkedText, readLinkedList } from '@/lib/check-site/layouts/linked-data';
import { textAt } from '@/lib/check-site/read/read-layout';

const page = (...blocks: string[]) =>
  load(
    `<link rel="canonical" href="https://books.example/a/">${blocks
      .map((block) => `<script type="application/ld+json">${block}</script>`)
      .join('')}`,
  );
const graph = (...things: object[]): string =>
  JSON.stringify({ '@context': 'https://schema.org', '@graph': things });

test('a field is read from the objects of a type, or from a block by its context', () => {
  const $ = page(
    graph({ '@type': 'Article', headline: '甲' }),
    '{"@context":"https://baidu.example","title":"乙"}',
  );
  const read = (kind: RegExp, field: string): string => textAt($.root(), linkedText(kind, field), $);
  expect([read(/^Article$/, 'headline'), read(/baidu/, 'title'), read(/^Report$/, 'headline')]).toEqual([
    '甲',
    '乙',
    '',
  ]);
  expect(read(/^Article$/, 'datePublished')).toBe('');
});

test('the items of a list are about their addresses; the last breadcrumb is the page itself', () => {
  const itemListElement = [
    { position: 1, name: '首页', item: 'https://books.example/' },
    { position: 2, name: '甲' },
    { position: 3, name: '乙', url: 'https://books.example/b/', description: '已整改' },
  ];
  expect(readLinkedList(/^List$/)(page(graph({ '@type': 'List', itemListElement })))).toEqual([
    { about: 'https://books.example/', facts: { 位置: '1', 标题: '首页' } },
    { about: 'https://books.example/a/', facts: { 位置: '2', 标题: '甲' } },
    { about: 'https://books.example/b/', facts: { 位置: '3', 标题: '乙', 状态名称: '已整改' } },
  ]);
  expect(readLinkedList(/^Other$/)(page(graph({ '@type': 'List', itemListElement })))).toEqual([]);
});

test.each([
  ['none', page()],
  ['no JSON', page('{')],
])('a page with %s cannot be read', (_, $) => {
  expect(readLinkedList(/^List$/)($)).toBeNull();
});
