import { expect, test } from 'vitest';
import { arabicYear, chineseNumeral, chineseYear, numeralValue } from '@/lib/numerals';

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

// As counting words are written in full: 一千零一十, 二百一十五.
function inFull(n: number): string {
  const digits = String(n).padStart(4, '0');
  return Array.from(digits, (digit, at) =>
    digit === '0' ? '零' : `${'零一二三四五六七八九'.charAt(Number(digit))}${['千', '百', '十', ''][at]}`,
  )
    .join('')
    .replace(/零+/g, '零')
    .replace(/^零|零$/g, '');
}

test('every number up to 9999 is read from its numeral', () => {
  const numbers = Array.from({ length: 9999 }, (_, index) => index + 1);
  expect(numbers.filter((n) => numeralValue(inFull(n)) !== n)).toEqual([]);
});

test.each([
  ['十二', 12],
  ['一十二', 12],
  ['百二十', 120],
  ['一百二', 120],
  ['一百零二', 102],
  ['一千五', 1500],
  ['两百一十五', 215],
  ['三千〇四十', 3040],
  ['', 0],
  ['零', 0],
  ['二〇', 0],
  ['三四', 0],
  ['十百', 0],
])('%s is %i', (numeral, value) => {
  expect(numeralValue(numeral)).toBe(value);
});

test('writes a year digit by digit', () => {
  expect(chineseYear('2027')).toBe('二〇二七');
});

test.each(['二〇二七', '二○二七', '二零二七'])('reads %s as 2027', (year) => {
  expect(arabicYear(year)).toBe('2027');
});
