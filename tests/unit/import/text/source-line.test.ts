import { expect, test } from 'vitest';
import { cutAt } from '@/lib/import/text/source-line';

test('both halves of a line keep its number, without the blanks at their ends', () => {
  expect(cutAt({ line: 7, text: ' 整改情况 甲。 ' }, 6)).toEqual([
    { line: 7, text: '整改情况' },
    { line: 7, text: '甲。' },
  ]);
});

test('a cut at the end leaves an empty half', () => {
  expect(cutAt({ line: 7, text: '甲。' }, 2)).toEqual([
    { line: 7, text: '甲。' },
    { line: 7, text: '' },
  ]);
});
