import { expect, test } from 'vitest';
import { splitColumns } from '@/lib/import/other-formats/split-columns';

const SIZE = 12;
const piece = (text: string, left: number, baseline: number) => ({
  text,
  left,
  right: left + text.length * SIZE,
  baseline,
  size: SIZE,
});
const down = (text: string, left: number, top: number, lines: number) =>
  Array.from({ length: lines }, (_, at) => piece(`${text}${at}`, left, top - at * 20));

test('two columns are found, whether or not their lines are level', () => {
  const left = down('左边一栏的文字', 50, 700, 6);
  for (const offset of [0, 6, 9, 13])
    expect(splitColumns([...left, ...down('右边一栏的文字', 300, 700 - offset, 6)])).toEqual([
      '左边一栏的文字0',
      '右边一栏的文字0',
    ]);
});

test('a table is found behind its column of numbers', () => {
  const cells = ['问题的文字不少', '整改情况的文字'].flatMap((text, at) =>
    down(text, 100 + at * 200, 600, 4),
  );
  const numbers = Array.from({ length: 4 }, (_, at) => piece(`${at + 1}`, 50, 600 - at * 20));
  expect(splitColumns([...numbers, ...cells])).toEqual(['问题的文字不少0', '整改情况的文字0']);
});

test.each([
  ['lines across the page', down('从左到右的一行文字一直写到页边为止', 50, 700, 12)],
  [
    'titles in the middle between short paragraphs',
    [0, 1, 2, 3, 4].flatMap((at) => [
      piece('居中的小标题', 260, 700 - at * 40),
      piece('短的一段文字', 50, 680 - at * 40),
    ]),
  ],
  [
    'numbers with a wide blank before their text',
    [0, 1, 2, 3, 4].flatMap((at) => [
      piece(`${at}.`, 50, 700 - at * 20),
      piece('学习不够深入系统', 100, 700 - at * 20),
    ]),
  ],
  [
    'a signature beside the contact',
    [...down('联系电话和邮政信箱', 50, 200, 3), ...down('某单位党组的落款', 300, 200, 3)],
  ],
  ['pieces of one line close together', down('学习第', 50, 700, 6).concat(down('项制度', 100, 700, 6))],
])('%s are one column', (_, pieces) => {
  expect(splitColumns(pieces)).toBe(null);
});
