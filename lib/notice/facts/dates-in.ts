import { isIsoDate } from '@/lib/dates';
import { arabicYear, numeralValue } from '@/lib/numerals';

/** How exactly a date is stated; a season is no more exact than its year, as calendars differ on its months. */
export const PRECISIONS = ['day', 'month', 'quarter', 'half', 'year'] as const;
export type Precision = (typeof PRECISIONS)[number];

/**
 * A date or period as printed and where it stands in its text. `from` and `to` are its first and last day, month or year;
 * `to` is null for what goes on (2023年5月以来), `from` for what only has an end (2026年底前, 截至2024年第三季度).
 */
export type StatedDate = {
  words: string;
  start: number;
  precision: Precision;
  from: string | null;
  to: string | null;
};

const DIGIT = '〇○零一二三四五六七八九';
const MONTH = '1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九]';
const DAY = '3[01]|[12]\\d|0?[1-9]|三十一?|二?十[一二三四五六七八九]?|[一二三四五六七八九]';
const TO = ' *[至到—–~～-] *';
const year = (name: string): string => `(?<![\\d${DIGIT}])(?<${name}>\\d{4}|[一二][九〇○零][${DIGIT}]{2})`;
const later = '(?:(?<$Year>\\d{4}|[次翌同])年 *)?';
const PARTS = [
  `(?<month>${MONTH})月 *(?<day>${DAY})日(?:${TO}${later.replace('$', 'end')}(?:(?<endMonth>${MONTH})月 *)?(?<endDay>${DAY})日)?`,
  `(?<firstMonth>${MONTH})(?:(?:月)?${TO}${later.replace('$', 'last')}(?<lastMonth>${MONTH}))?月份?(?:底|初|末|[上中下]旬)?`,
  `(?:前(?<quarters>[二三23])个?|第?(?<quarter>[一二三四1-4])(?:${TO}第?(?<lastQuarter>[一二三四1-4]))?)季度`,
  '(?<half>[上下])半年|[春夏秋冬]季|(?:年)?(?:[底末]|初(?![步审次评选中]))|度',
].join('|');
const SINCE = '以来|以后|之后|至今|起(?![诉草动因源])|后(?![期续备])';
const BEFORE = '[之以]前|前(?![期后往述])';
const PRINTED = [
  `(?<upTo>截[至止][至到]? *)?(?:${year('firstYear')}(?:年)?${TO})?${year('year')}年`,
  `(?: *(?:${PARTS}))?(?:(?<since>${SINCE})|(?<before>${BEFORE}))?`,
].join('');
// Some notices print 2023 年 4 月 20 日.
const DATE = new RegExp(PRINTED.replace(/(?<!半)[年月日]/g, ' *$&'), 'g');

/** Every existing date and period that a text states with its year, in Arabic or Chinese numerals, in the order of the text. */
export function datesIn(text: string): StatedDate[] {
  return Array.from(text.matchAll(DATE)).flatMap(({ 0: words, index, groups = {} }) => {
    const { precision, from, to } = boundsOf(groups);
    if (![from, to].every((bound) => bound.length < 10 || isIsoDate(bound))) return [];
    const hasOnlyEnd = groups.before !== undefined || groups.upTo !== undefined;
    const goesOn = groups.since !== undefined;
    return [{ words, start: index, precision, from: hasOnlyEnd ? null : from, to: goesOn ? null : to }];
  });
}

type Groups = Record<string, string | undefined>;
type Bounds = { precision: Precision; from: string; to: string };

function boundsOf(groups: Groups): Bounds {
  const last = pointsOf(groups);
  if (groups.firstYear === undefined) return last;
  return { precision: 'year', from: yearOf(groups.firstYear), to: last.to };
}

function pointsOf(groups: Groups): Bounds {
  const { month, day, firstMonth, half } = groups;
  const year = yearOf(groups.year ?? '');
  if (month !== undefined && day !== undefined) {
    const from = `${year}-${two(month)}-${two(day)}`;
    return { precision: 'day', from, to: lastDay(groups, year) ?? from };
  }
  if (firstMonth !== undefined) {
    const to = `${laterYear(groups.lastYear, year)}-${two(groups.lastMonth ?? firstMonth)}`;
    return { precision: 'month', from: `${year}-${two(firstMonth)}`, to };
  }
  const quarters = quartersOf(groups);
  if (quarters !== null) {
    const [first, last] = quarters;
    return { precision: 'quarter', from: `${year}-${two(first * 3 - 2)}`, to: `${year}-${two(last * 3)}` };
  }
  if (half === '上') return { precision: 'half', from: `${year}-01`, to: `${year}-06` };
  if (half === '下') return { precision: 'half', from: `${year}-07`, to: `${year}-12` };
  return { precision: 'year', from: year, to: year };
}

function lastDay({ month = '', endYear, endMonth = month, endDay }: Groups, year: string): string | null {
  return endDay === undefined ? null : `${laterYear(endYear, year)}-${two(endMonth)}-${two(endDay)}`;
}

function quartersOf({ quarters, quarter, lastQuarter }: Groups): [first: number, last: number] | null {
  if (quarters !== undefined) return [1, numberOf(quarters)];
  return quarter === undefined ? null : [numberOf(quarter), numberOf(lastQuarter ?? quarter)];
}

const yearOf = (year: string): string => (/\d{4}/.test(year) ? year : arabicYear(year));
// 次年 and 翌年 are the year after, 同年 the same one.
const laterYear = (named: string | undefined, year: string): string => {
  if (named === undefined || named === '同') return year;
  return /\d/.test(named) ? named : String(Number(year) + 1);
};
const numberOf = (number: string): number => (/\d/.test(number) ? Number(number) : numeralValue(number));
const two = (number: string | number): string => String(numberOf(String(number))).padStart(2, '0');
