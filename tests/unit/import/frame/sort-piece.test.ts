import { expect, test } from 'vitest';
import { emptyFrame } from '@/lib/import/frame/frame';
import { sortPiece } from '@/lib/import/frame/sort-piece';

function sorted(text: string) {
  const frame = emptyFrame();
  const isStored = sortPiece({ line: 2, text }, frame);
  const words = (pieces: readonly { text: string }[]): string[] => pieces.map((piece) => piece.text);
  return {
    isStored,
    meta: frame.meta.map(({ kind, value }) => `${kind} ${value}`),
    boilerplate: words(frame.boilerplate),
    leftOut: words(frame.leftOut),
  };
}

test('metadata are read, and what only the page needs is left out, in order', () => {
  expect(sorted('发布时间：2024-06-24 浏览次数：12 来源：某局')).toEqual({
    isStored: true,
    meta: ['published 2024-06-24', 'source 某局'],
    boilerplate: ['浏览次数：12'],
    leftOut: ['发布时间：2024-06-24', '浏览次数：12', '来源：某局'],
  });
});

test('a button is left out', () => {
  expect(sorted('打印本页')).toEqual({
    isStored: true,
    meta: [],
    boilerplate: ['打印本页'],
    leftOut: ['打印本页'],
  });
});

test('any other line is not stored', () => {
  expect(sorted('一、党的建设方面')).toEqual({ isStored: false, meta: [], boilerplate: [], leftOut: [] });
});
