import { expect, test } from 'vitest';
import { readHtml } from '@/lib/import/input/read-html';

const read = (html: string) => readHtml(new TextEncoder().encode(html));

test.each([
  ['<s>5</s>', '划去的“5”'],
  ['<del>5</del>', '划去的“5”'],
  ['<span style="text-decoration:line-through">5</span>', '划去的“5”'],
  ['<sup>3</sup>', '上标或下标的“3”'],
  ['<span style="vertical-align: super">3</span>', '上标或下标的“3”'],
  ['<font style="color:#FFF">丁</font>', '白色的“丁”'],
  ['<font color="#fefefe">丁</font>', '白色的“丁”'],
  ['<span style="color:rgba(0,0,0,0)">丁</span>', '白色的“丁”'],
  ['<ruby>丁<rt>ding</rt></ruby>', '注音的“ding”'],
  ['<svg><title>图</title><text>丁</text></svg>', '图形里的“丁”'],
  ['<math><mi>x</mi></math>', '公式里的“x”'],
  ['<q>丁</q>', '由网页加引号的“丁”'],
  ['<bdo dir="rtl">丁</bdo>', '指定了方向的“丁”'],
  ['<span style="text-transform:uppercase">pm</span>', '显示成大写的“pm”'],
  ['<span style="display:list-item;list-style:decimal">丁</span>', '自动编号的“丁”'],
])('%s is refused with its words and line', (html, message) => {
  expect(() => read(`<p>甲</p>\n<p>共${html}2次。</p>`)).toThrow(`网页文件第 2 行${message}`);
});

test.each([
  '<sup> </sup>',
  '<b>5</b>',
  '<span style="color:#fff;background:#c00">5</span>',
  '<svg><title>图</title></svg>',
])('%s is no alteration', (html) => {
  expect(() => read(`<p>共${html}2次。</p>`)).not.toThrow();
});

test.each([
  '<ul style="list-style-type:cjk-ideographic"><li>丁</li></ul>',
  '<ul><li type="1">丁</li></ul>',
  '<style>.n li { list-style: decimal }</style><ul class="n"><li>丁</li></ul>',
])('%s is a list that the page numbers', (html) => {
  expect(() => read(html)).toThrow('自动编号的“丁”');
});

test('white words are seen on the ground of an element around them', () => {
  expect(() => read('<div style="background:#c00"><p style="color:white">共2次。</p></div>')).not.toThrow();
});

test('words of pages without scripts, of closed dialogues and of canvases are listed as left out', () => {
  expect(
    read('<dialog>丙</dialog><noscript>丁</noscript><canvas>戊</canvas><p>甲</p>').dropped.map(
      ({ text }) => text,
    ),
  ).toEqual(['丙', '丁', '戊']);
});

test('words of a page within the page and of a field of a form are listed', () => {
  const html =
    '<p>甲<input value="丙"></p><iframe srcdoc="&lt;p&gt;丁&lt;/p&gt;"></iframe><input type="hidden" value="戊">';
  expect(read(html).dropped.map(({ text }) => text)).toEqual(['丙', '丁']);
});
