const DIGITS = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九'];

/** Writes 1–99 as Chinese counting words: 1 → 一, 12 → 十二, 20 → 二十. */
export function chineseNumeral(n: number): string {
  const tens = Math.floor(n / 10);
  const ten = tens === 0 ? '' : `${tens === 1 ? '' : DIGITS[tens]}十`;
  return `${ten}${DIGITS[n % 10]}`;
}

const DIGIT = '[一二三四五六七八九]';
// Made on use: a bundle that only writes numerals leaves it out.
const numeralPattern = (): RegExp =>
  new RegExp(
    `^(?:(?<thousands>${DIGIT}?)千零?)?(?:(?<hundreds>${DIGIT}?)百零?)?(?:(?<tens>${DIGIT}?)十)?(?<ones>${DIGIT}?)$`,
  );

/**
 * The value of a Chinese numeral up to 9999: 十二 or 一十二 → 12, 两百一十五 → 215, 一百零六 → 106, 一百二 → 120; 0 for
 * anything else.
 */
export function numeralValue(numeral: string): number {
  const plain = numeral
    .replace(/两/g, '二')
    .replace(/〇/g, '零')
    // The last unit may be left out.
    .replace(new RegExp(`百(${DIGIT})$`), '百$1十')
    .replace(new RegExp(`千(${DIGIT})$`), '千$1百');
  const { thousands, hundreds, tens, ones } = numeralPattern().exec(plain)?.groups ?? {};
  const counted = (digit: string | undefined): number =>
    digit === undefined ? 0 : digit === '' ? 1 : DIGITS.indexOf(digit);
  return (
    counted(thousands) * 1000 + counted(hundreds) * 100 + counted(tens) * 10 + DIGITS.indexOf(ones ?? '')
  );
}

const YEAR_DIGITS = '〇一二三四五六七八九';

/** Writes a year digit by digit: 2027 → 二〇二七. */
export function chineseYear(year: string): string {
  return Array.from(year, (digit) => YEAR_DIGITS.charAt(Number(digit))).join('');
}

/** The year that is written digit by digit, with 〇, ○ or 零: 二〇二七 → 2027. */
export function arabicYear(year: string): string {
  return Array.from(year.replace(/[○零0]/g, '〇'), (digit) => YEAR_DIGITS.indexOf(digit)).join('');
}

/**
 * Pattern of the place behind a number mark such as 1.1 or 1-1: words follow, and no unit or date, which would make it a
 * figure: 1.5万元, 1-3月.
 */
export const BEFORE_WORDS =
  '(?=[\\u4E00-\\u9FFF“"《【(（])(?!个|人|次|件|项|家|条|万|亿|千|百|元|倍|天|周|岁|名|公里|公顷|平方|立方|米|吨|亩|分|小时|年|月|日|号|时|点)';
