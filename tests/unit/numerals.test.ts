import { expect, test } from 'vitest';
import { arabicYear, chineseNumeral, chineseYear } from '@/lib/numerals';

test.each([
  [1, '一'],
  [9, '九'],
  [10, '十'],
  [11, '十一'],
  [20, '二十'],
  [21, '二十一'],
  [99, '九十九'],
])('%i is %s', (n, words) => {
  expect(chineseNumeral(n)).toBe(words);
});

test('writes a year digit by digit', () => {
  expect(chineseYear('2027')).toBe('二〇二七');
});

test.each(['二〇二七', '二○二七', '二零二七'])('reads %s as 2027', (year) => {
  expect(arabicYear(year)).toBe('2027');
});
