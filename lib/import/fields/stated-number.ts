import { numberIn } from '@/lib/import/text/numbering';

const CHARACTERS = '\\d零〇一二两三四五六七八九十百';

/** Pattern of a number in digits or Chinese numerals, as a group named `number`; not 每一个, 第一个, 某一个, which count nothing. */
export const NUMBER = `(?<![${CHARACTERS}每任何哪某同这那第逐])(?<number>\\d+|[零〇一二两三四五六七八九十百]+)`;

/** The value of a number that NUMBER matches: 12 → 12, 十二 → 12, 一百零六 → 106. */
export function statedNumber(number: string): number {
  if (/^\d+$/.test(number)) return Number(number);
  const plain = number.replace(/两/g, '二').replace(/[零〇]/g, '');
  if (!plain.includes('百')) return numberIn(plain);
  const [hundreds = '', rest = ''] = plain.split('百');
  return (hundreds === '' ? 1 : numberIn(hundreds)) * 100 + (rest === '' ? 0 : numberIn(rest));
}
