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
  'text-indent:-99em',
  'opacity: 0.01',
  'font-size:1px',
  'transform:scale(0)',
  'height:0;overflow:hidden',
])('words that a style sheet hides with %s are listed as left out', (declaration) => {
  const html = `<style>.x, .y { ${declaration} }</style><p>甲</p><p class="y">丁</p>`;
  expect(words(html)).toEqual(['甲']);
  expect(read(html).dropped.map(({ text }) => text)).toEqual(['丁']);
});

test.each([
  ['a counter', 'p.q::before { content: "（" counter(q) "）" }'],
  ['an attribute', 'p.q::before { content: attr(class) }'],
  ['words in escapes', 'p.q::before { content: "\\4E00\\662F" }'],
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

test('a style sheet may choose by place, and numbers may stand before a heading', () => {
  expect(words('<style>p:nth-child(2) { display: none }</style><p>甲</p><p>丁</p>')).toEqual(['甲']);
  expect(() => read('<style>h3::before { content: counter(a) }</style><h3>学习情况</h3>')).toThrow(
    '网页用样式在文字前后加了编号或字',
  );
});

test('words that a style sheet makes white are refused, and those on a ground that it sets are not', () => {
  const body = '<div class="b"><p>共<span class="w">5</span>2次。</p></div>';
  const white = '.w { color: #fff }';
  expect(() => read(`<style>${white}</style>${body}`)).toThrow('白色的“5”');
  expect(() => read(`<style>${white} .b { background: #c00 }</style>${body}`)).not.toThrow();
  const variable = ':root { --w: #fff } .w { color: var(--w) }';
  expect(() => read(`<style>${variable}</style>${body}`)).toThrow('白色的“5”');
});

test('an element without words that gets some within a sentence is refused', () => {
  expect(() =>
    read('<style>.d::after { content: "已完成" }</style><p>学习不够深入，<i class="d"></i>。</p>'),
  ).toThrow('网页用样式在文字前后加了编号或字');
});
