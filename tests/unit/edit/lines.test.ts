import { expect, test } from 'vitest';
import { afterOwnRemarks, columnOf, lineAfter, lineEndAt, lineStart } from '@/lib/edit/lines';

const TEXT = 'a: 1\n  b: 2\nc: 3';

test('the line of an offset begins and ends where its line ends are', () => {
  expect([lineStart(TEXT, 0), lineStart(TEXT, 8), columnOf(TEXT, 8)]).toEqual([0, 5, 3]);
  expect([lineAfter(TEXT, 3), lineAfter(TEXT, 5), lineAfter(TEXT, 14)]).toEqual([5, 5, TEXT.length]);
});

test('the line end in use is the one before, or the first of the text', () => {
  expect([lineEndAt('a\r\nb\n', 3), lineEndAt('a\r\nb\n', 5), lineEndAt('a\r\nb', 0)]).toEqual([
    '\r\n',
    '\n',
    '\r\n',
  ]);
});

test('remarks belong to what stands above them if they are indented deeper', () => {
  expect(afterOwnRemarks('    # one\n    # two\n  # other\n', 0, 2)).toBe(20);
  expect(afterOwnRemarks('  # other\n', 0, 2)).toBe(0);
});
