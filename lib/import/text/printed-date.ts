import { isIsoDate } from '@/lib/dates';
import { arabicYear, numeralValue } from '@/lib/numerals';
import { matchable } from './matchable';

const two = (digits: string): string => digits.padStart(2, '0');

/** A date and time in a text: 2024年02月09日 18:18 → `2024-02-09 18:18`, as exact as printed. */
export type FoundDate = { iso: string; at: number; length: number };

/** The first existing date in a text; null if there is none. */
export function dateIn(text: string): FoundDate | null {
  const pattern =
    /(?<!\d)(\d{4}) *[-年/.] *(\d{1,2}) *[-月/.] *(\d{1,2})(?!\d) *日?(?: *(\d{1,2}:\d{2}(?::\d{2})?))?/g;
  for (const { 0: whole, 1: year = '', 2: month = '', 3: day = '', 4: time, index } of matchable(
    text,
  ).matchAll(pattern)) {
    const date = `${year}-${two(month)}-${two(day)}`;
    if (!isIsoDate(date)) continue;
    return {
      iso: time === undefined ? date : `${date} ${time.padStart(5, '0')}`,
      at: index,
      length: whole.length,
    };
  }
  return null;
}

/** The day of a line that is only a date, also 二〇二四年七月二十九日; null for any other line. */
export function dateAlone(text: string): string | null {
  const line = matchable(text).replaceAll(' ', '');
  const found = dateIn(line);
  if (found !== null) return found.length === line.length ? found.iso.slice(0, 10) : null;
  const [, year = '', month = '', day = ''] =
    /^([〇○零O0一二三四五六七八九]{4})年([一二三四五六七八九十]{1,2})月([一二三四五六七八九十]{1,3})日$/.exec(
      line,
    ) ?? [];
  if (year === '') return null;
  const iso = `${arabicYear(year.replace(/[O0]/g, '〇'))}-${two(digitsOf(month))}-${two(digitsOf(day))}`;
  return isIsoDate(iso) ? iso : null;
}

const digitsOf = (numeral: string): string => String(numeralValue(numeral));

/** The dates in a text that do not exist, as printed: 2024年2月30日, 2025年13月, 13月. 13个月 is no date. */
export function impossibleDates(text: string): string[] {
  const folded = matchable(text);
  const days = [...folded.matchAll(/(?<!\d)(\d{4})年(\d{1,2})月(\d{1,2})日/g)].filter(
    ([, year, month = '', day = '']) => !isIsoDate(`${year}-${two(month)}-${two(day)}`),
  );
  const months = [...folded.matchAll(/(?<!\d)(?:\d{4}年)?(?<!\d)(\d{1,2})月(?!\d{1,2}日)/g)].filter(
    ([, month]) => Number(month) < 1 || Number(month) > 12,
  );
  return [...days, ...months]
    .sort((a, b) => a.index - b.index)
    .map(({ 0: found, index }) => text.slice(index, index + found.length));
}
