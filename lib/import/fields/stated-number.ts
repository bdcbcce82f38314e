import { numeralValue } from '@/lib/numerals';

const NUMERALS = '零〇一二两三四五六七八九十百千';

/** Pattern of a number in digits or Chinese numerals, as a group named `number`; not 每一个, 第一个, 某一个, which count nothing. */
export const NUMBER = `(?<![\\d${NUMERALS}每任何哪某同这那第逐])(?<number>\\d+|[${NUMERALS}]+)`;

/** The value of a number that NUMBER matches: 12 → 12, 十二 → 12, 一百一十二 → 112. */
export function statedNumber(number: string): number {
  return /^\d+$/.test(number) ? Number(number) : numeralValue(number);
}
