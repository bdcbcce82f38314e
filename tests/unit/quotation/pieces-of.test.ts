import { expect, test } from 'vitest';
import { isDifference, isFigure, piecesOf } from '@/lib/quotation/pieces-of';
import { quotable } from '@/tests/fixtures/quotation';

const pieces = (from: string, as: string, blocks: [number, number, number][]) =>
  piecesOf(
    blocks.map(([quoted, printed, length]) => ({ quoted, printed, length })),
    quotable(as),
    quotable(from),
    0,
    from.length,
  ).map(({ text, quotation }) => (quotation === null ? text : `[${quotation}→${text}]`));

test('what is common is shown as the text has it, with its marks', () => {
  expect(pieces('（共8人），好。', '共8人好', [[0, 0, 4]])).toEqual(['（共8人），好', '。']);
});

test('other words, words left out and words added are pieces of their own', () => {
  expect(
    pieces('共8人，好。', '共9人，好。', [
      [0, 0, 1],
      [2, 2, 2],
    ]),
  ).toEqual(['共', '[9→8]', '人，好', '。']);
  expect(
    pieces('因为“不”够，无法', '因为够无法', [
      [0, 0, 2],
      [2, 3, 3],
    ]),
  ).toEqual(['因为', '“', '[→不]', '”够，无法']);
  expect(
    pieces('甲，乙。', '甲人乙', [
      [0, 0, 1],
      [2, 1, 1],
    ]),
  ).toEqual(['甲', '[人→]', '，乙', '。']);
});

test('an empty block at an end makes the end differ', () => {
  expect(
    pieces('率为17%。', '率为15%', [
      [0, 0, 2],
      [3, 3, 0],
    ]),
  ).toEqual(['率为', '[15%→17%]', '。']);
});

test('a difference with a figure on either side is one of figures', () => {
  const same = { text: '8', quotation: null };
  const figure = { text: '', quotation: '8' };
  const word = { text: '不', quotation: '' };
  expect([same, figure, word].map(isDifference)).toEqual([false, true, true]);
  expect([same, figure, word].map(isFigure)).toEqual([false, true, false]);
});
