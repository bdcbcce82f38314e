import { expect, test } from 'vitest';
import { readHtml } from '@/lib/import/input/read-html';

const read = (html: string) => readHtml(new TextEncoder().encode(html));
const words = (html: string): string[] => read(html).lines.flatMap(({ text }) => (text === '' ? [] : [text]));

test.each([
  'display:none',
  'visibility: hidden',
  'opacity:0',
  'font-size:0',
  'position:absolute;left:-9999px',
])('words that a style sheet hides with %s are listed as left out', (declaration) => {
  const html = `<style>.x, .y { ${declaration} }</style><p>甲</p><p class="y">丁</p>`;
  expect(words(html)).toEqual(['甲']);
  expect(read(html).dropped.map(({ text }) => text)).toEqual(['丁']);
});

test.each([
  ['a counter', 'p.q::before { content: "（" counter(q) "）" }'],
  ['words', 'p.q:after { content: "（已完成）" }'],
])('a page whose style sheet writes %s beside its text is refused', (_, rule) => {
  expect(() => read(`<style>${rule}</style><p class="q">学习不够深入。</p>`)).toThrow(
    '网页用样式在文字前后加了编号或字',
  );
});

test.each([
  ['an icon', 'p.q::before { content: "\\e001" }', '<p class="q">学习不够深入。</p>'],
  ['words before a button', 'a::before { content: "位置" }', '<a>首页</a><p>学习不够深入。</p>'],
  ['what is shown on touch', 'p:hover { display: none }', '<p>学习不够深入。</p>'],
])('%s is decoration', (_, rule, body) => {
  expect(words(`<style>${rule}</style>${body}`).join('')).toContain('学习不够深入。');
});
