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
])('%s is refused with its words and line', (html, message) => {
  expect(() => read(`<p>甲</p>\n<p>共${html}2次。</p>`)).toThrow(`网页文件第 2 行${message}`);
});

test.each(['<sup> </sup>', '<b>5</b>', '<span style="color:#fff;background:#c00">5</span>'])(
  '%s is no alteration',
  (html) => {
    expect(() => read(`<p>共${html}2次。</p>`)).not.toThrow();
  },
);

test('words of drawings and of pages without scripts are listed as left out', () => {
  expect(
    read('<svg><text>丙</text></svg><noscript>丁</noscript><p>甲</p>').dropped.map(({ text }) => text),
  ).toEqual(['丙', '丁']);
});
