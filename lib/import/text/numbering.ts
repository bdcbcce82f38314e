import { BEFORE_WORDS, numeralValue } from '@/lib/numerals';
import { matchable } from './matchable';

/** The styles of numbering at the start of a line: 一、 （一） 1. 1.1 1-1 （1） ① 问题1： and none: 关于“…”问题. */
export type Style =
  | 'chapter'
  | 'area'
  | 'number'
  | 'decimal'
  | 'dashed'
  | 'bracketed'
  | 'circled'
  | 'problem'
  | 'unnumbered';

/** Numbering at the start of a line: as printed without the mark after it, its value, and its length in characters. */
export type Numbering = {
  style: Style;
  printedNumber: string;
  value: number;
  length: number;
  lostBracket: boolean;
};

const CN = '(?:[一二三四五六七八九十]{1,3}|[壹贰叁肆伍陆柒捌玖拾]{1,3}(?= *[、)]))';
const STYLES: [Style, RegExp][] = [
  ['chapter', new RegExp(`^(${CN}|第${CN}(?:部分|章|节))(?:[、.:]|(?<=章|节) +|(?<=部分)(?![的,。])) *`)],
  ['area', new RegExp(`^(\\( *${CN} *\\)|${CN}\\)|[㈠-㈩]) *[、.]? *`)],
  // 1.1学习, 1-1 学习; 1.5万元, 1-3月 and 2-3个 are figures
  ['decimal', new RegExp(`^(\\d{1,2}(?:\\.\\d{1,2}){1,3})(?!\\d) *[、.]? *${BEFORE_WORDS}`)],
  ['dashed', new RegExp(`^(\\d{1,2}(?:[-—–]\\d{1,2}){1,3})(?!\\d) *[、.]? *${BEFORE_WORDS}`)],
  // 1.2023年 is a number before a year, 1.5 is none
  ['number', /^(?:(\d{1,3}) *(?:\.(?!\d)|\.(?=(?:19|20)\d\d年)|、)|([⒈-⒛])) */],
  ['bracketed', /^(\( *\d{1,3} *\)|\d{1,3}\)|[⑴-⒇]) *[、.]? */],
  ['circled', /^([①-⑳]) */],
];
const COUNTED = `(?:反馈)?问题 *(?:${CN}|\\d{1,3})|第 *(?:${CN}|\\d{1,3}) *个问题`;
// 问题1：, 问题1 学习, 第一个问题：, 【问题1】, （问题1）
const PROBLEM = new RegExp(
  `^(?:(${COUNTED}) *(?:[:、.] *| (?=[\\u4E00-\\u9FFF“]))|([【(〖\\[] *(?:${COUNTED}) *[】)〗\\]]) *[:、]? *)`,
);

/** The numbering at the start of a line; null if there is none. 1.问题1： is one numbering, in the style that counts on. */
export function numberingAt(text: string): Numbering | null {
  const line = matchable(text);
  const plain = plainNumberingAt(line);
  const rest = line.slice(plain?.length ?? 0);
  const [whole = '', plainly, inBrackets] = PROBLEM.exec(rest) ?? [];
  const counted = plainly ?? inBrackets ?? '';
  if (whole === '') return plain;
  const length = (plain?.length ?? 0) + whole.length;
  const before = plain === null ? '' : line.slice(0, plain.length).trim();
  const printed = `${before}${counted}`;
  return { style: 'problem', printedNumber: printed, value: numberIn(counted), length, lostBracket: false };
}

function plainNumberingAt(line: string): Numbering | null {
  for (const [style, pattern] of STYLES) {
    const [whole = '', plain, old] = pattern.exec(line) ?? [];
    const printed = plain ?? old ?? '';
    if (whole === '') continue;
    const lostBracket = printed.endsWith(')') && !printed.startsWith('(');
    return { style, printedNumber: printed, value: numberIn(printed), length: whole.length, lostBracket };
  }
  return null;
}

const FINANCIAL = '壹贰叁肆伍陆柒捌玖拾';
const withPlainNumerals = (printed: string): string =>
  printed.replace(/[壹贰叁肆伍陆柒捌玖拾]/g, (numeral) =>
    '一二三四五六七八九十'.charAt(FINANCIAL.indexOf(numeral)),
  );

/** The value of a numbering or ordinal: (十二) → 12, 问题3 → 3, ② → 2, ㈢ → 3, 1.4 → 4; 0 if there is none. */
export function numberIn(printed: string): number {
  // Old number marks are compatibility characters: ⑴ is (1), ㈠ is (一), ⒈ is 1.
  const plain = withPlainNumerals(printed.normalize('NFKC'));
  const digits = /\d+(?=\D*$)/.exec(plain)?.[0];
  if (digits !== undefined) return Number(digits);
  return numeralValue(/[一二三四五六七八九十]+/.exec(plain)?.[0] ?? '');
}
