import { isIsoDate } from '@/lib/dates';
import { foldWidth, withoutBlanks } from '@/lib/folding';
import { arabicYear, numeralValue } from '@/lib/numerals';

// 25年12月 and 25年底 are of 2025; 25年 alone may be how long something took.
const SHORT_YEAR = '\\d{2}(?=年(?:(?:1[0-2]|0?[1-9])月|年?[底末]|[上下]半年|第?[一二三四1-4]季))';
const YEAR = `(?<![\\d〇○零一二三四五六七八九])(?<year>\\d{4}|${SHORT_YEAR}|[〇○零一二三四五六七八九]{4})年`;
const MONTH = '(?:1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九])';
const SPAN = new RegExp(
  `${YEAR}(?:(?:${MONTH}月?(?:底|初|中旬|上旬|下旬)?[至到—–~-])?(?<month>${MONTH})月|第?(?<quarter>[一二三四1-4])季度|(?<half>[上下])半年|(?<before>之?前|以前)|(?!度|第|\\d|[一二三四五六七八九十]))`,
);

/**
 * The last month that the words of a target allow, as YYYY-MM: 2025年12月, 2026年底前, 二〇二七年六月, 2026年第三季度,
 * 上半年, 25年12月; null if they name no year, or a month that does not exist.
 */
export function lastMonthIn(words: string): string | null {
  const { year, month, quarter, half, before } = SPAN.exec(plain(words))?.groups ?? {};
  if (year === undefined) return null;
  const number = Number(year.length === 2 ? `20${year}` : /\d/.test(year) ? year : arabicYear(year));
  if (before !== undefined) return `${number - 1}-12`;
  const last =
    month !== undefined
      ? numberOf(month)
      : quarter !== undefined
        ? numberOf(quarter) * 3
        : half === '上'
          ? 6
          : 12;
  return `${number}-${String(last).padStart(2, '0')}`;
}

/** The day or month by which a stated deadline ends: 2024年9月30日前 → 2024-09-30, 2024年6月底前 → 2024-06; null if it cannot be read. */
export function deadlineIn(words: string): string | null {
  const month = lastMonthIn(words);
  const day = /年(?:1[0-2]|0?[1-9])月(\d{1,2})日/.exec(plain(words))?.[1];
  if (month === null || day === undefined) return month;
  const date = `${month}-${day.padStart(2, '0')}`;
  return isIsoDate(date) ? date : null;
}

const plain = (words: string): string => withoutBlanks(foldWidth(words));

const numberOf = (number: string): number => (/\d/.test(number) ? Number(number) : numeralValue(number));
