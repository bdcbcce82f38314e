import { expect, test } from 'vitest';
import { processor } from '@/lib/content/parse/markdown-tree';
import { markupFault } from '@/lib/content/parse/markup-fault';

const CURE = '原文只用标题和普通的段落，请改成普通文字。';

function faultOf(body: string): string[] {
  return processor.parse(body).children.map(markupFault);
}

test.each([
  ['一是**甲**。', '这里成对的 * 或 _ 会变成加粗或斜体。'],
  ['一是*甲*。', '这里成对的 * 或 _ 会变成加粗或斜体。'],
  ['## 一是**甲**', '这里成对的 * 或 _ 会变成加粗或斜体。'],
  ['一是`甲`。', '这里成对的 ` 会变成代码。'],
  ['一是<b>甲</b>。', '这里的 < 和 > 会变成网页标记。'],
  ['<!-- 甲 -->', '这里的 < 和 > 会变成网页标记。'],
  ['![甲](a.png)', '这里写了图片。'],
  ['甲  \n乙', '这一行的末尾有两个空格或反斜杠，会变成换行。'],
  ['    甲', '这一行的开头空了四格以上，或者有 ```，会变成代码。'],
  ['1. 甲', '行首的“1. ”会变成列表，编号就丢了。请删去点后面的空格。'],
  ['> 甲', '行首的 > 会变成引用。'],
  ['***', '这一行会变成一条横线。'],
])('%j is named', (body, words) => {
  expect(faultOf(body)).toEqual([words + CURE]);
});

test('the first markup of a paragraph is named', () => {
  expect(faultOf('一是`甲`，**乙**。')).toEqual([`这里成对的 \` 会变成代码。${CURE}`]);
});

test.each(['见[甲](a.md)。', '见[甲][a]。\n\n[a]: a.md'])('a link has a cure of its own: %j', (body) => {
  for (const fault of faultOf(body)) {
    expect(fault).toBe(
      '这里写了链接。列出问题要单独占一行，减号后面空一格，例如 - [07](../issues/07.md)；别处只写普通文字。',
    );
  }
});
