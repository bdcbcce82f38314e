import { expect, test } from 'vitest';
import { isPageNumber } from '@/lib/words/is-page-number';

test.each(['— 3 —', '－12－', '第3页', '第 3 页，共 5 页', '3/5'])('%s numbers a page', (line) => {
  expect(isPageNumber(line)).toBe(true);
});

test.each(['3', '第三页', '2024', '— 甲 —'])('%s does not', (line) => {
  expect(isPageNumber(line)).toBe(false);
});
