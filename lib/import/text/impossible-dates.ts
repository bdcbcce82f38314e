import { isIsoDate } from '@/lib/dates';
import { matchable } from './matchable';

const two = (digits: string): string => digits.padStart(2, '0');

/** The dates in a text that cannot be, as printed: 2024年2月30日, 2025年13月, 13月. 13个月 is no date. */
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
