import { expect, test } from 'vitest';
import { raisedPieces } from '@/lib/import/other-formats/raised-pieces';

const piece = (text: string, left: number, baseline: number, size: number) => ({
  text,
  left,
  right: left + (text.length * size) / 2,
  baseline,
  size,
});

test.each([
  ['raised', piece('2', 112, 705, 9)],
  ['lowered', piece('2', 112, 697, 9)],
])('a small figure that is %s beside another is found', (_, small) => {
  expect(raisedPieces([piece('10', 100, 700, 12), small, piece('份', 117, 700, 12)])).toEqual([small]);
});

test.each([
  ['as large', piece('2', 112, 701, 12)],
  ['on the baseline', piece('2', 112, 700, 9)],
  ['apart', piece('2', 300, 703, 9)],
  ['on another line', piece('2', 112, 680, 9)],
])('one that is %s is none', (_, other) => {
  expect(raisedPieces([piece('10', 100, 700, 12), other])).toEqual([]);
});
