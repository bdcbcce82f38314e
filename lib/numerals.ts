const DIGITS = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九'];

/** Writes 1–99 as Chinese counting words: 1 → 一, 12 → 十二, 20 → 二十. */
export function chineseNumeral(n: number): string {
  const tens = Math.floor(n / 10);
  const ten = tens === 0 ? '' : `${tens === 1 ? '' : DIGITS[tens]}十`;
  return `${ten}${DIGITS[n % 10]}`;
}

const NUMERALS = Array.from({ length: 99 }, (_, index) => chineseNumeral(index + 1));

/** The value of a Chinese numeral up to 九十九: 十二 → 12; 0 for anything else. */
export function numeralValue(numeral: string): number {
  return NUMERALS.indexOf(numeral) + 1;
}

const YEAR_DIGITS = '〇一二三四五六七八九';

/** Writes a year digit by digit: 2027 → 二〇二七. */
export function chineseYear(year: string): string {
  return Array.from(year, (digit) => YEAR_DIGITS.charAt(Number(digit))).join('');
}

/** The year that is written digit by digit, with 〇, ○ or 零: 二〇二七 → 2027. */
export function arabicYear(year: string): string {
  return Array.from(year.replace(/[○零]/g, '〇'), (digit) => YEAR_DIGITS.indexOf(digit)).join('');
}

/**
 * Pattern of the place behind a number mark such as 1.1 or 1-1: words follow, and no unit or date, which would make it a
 * figure: 1.5万元, 1-3月.
 */
export const BEFORE_WORDS =
  '(?=[\\u4E00-\\u9FFF“"《【(（])(?!个|人|次|件|项|家|条|万|亿|千|百|元|倍|天|周|岁|名|公里|公顷|平方|立方|米|吨|亩|分|小时|年|月|日|号|时|点)';
