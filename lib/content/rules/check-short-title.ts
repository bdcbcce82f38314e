import type { Report } from '@/lib/content/fault';
import { formatMonth } from '@/lib/dates';
import type { NoticeFront } from '@/lib/model/notice-front-schema';
import type { FrontMatterPosition } from './check-inspection';

const KIND = /(?:通报|报告|公示|公告|清单|情况)$/;

/** Checks that the short title of a notice has a year, or a year and month in brackets, of the notice and otherwise only characters of its title, in their order. */
export function checkShortTitle(
  front: NoticeFront,
  { path, lineOf }: FrontMatterPosition,
  report: Report,
): void {
  const { title, shortTitle, published, signed = '', asOf } = front;
  const [, year, words = '', month] =
    /^(?:((?:19|20)\d{2})年)?(.*?)(?:（(\d{4}年\d{1,2}月)）)?$/.exec(shortTitle) ?? [];
  const add = (message: string): void =>
    report.add({ file: path, line: lineOf(['shortTitle']), field: 'shortTitle', message });
  if (year !== undefined && ![title, published, signed, asOf].join(' ').includes(year)) {
    add(`写了 ${year} 年，标题、发布和落款日期里都没有这一年。请核对。`);
  }
  const days = [published, signed, asOf].filter((day) => day !== '');
  if (month !== undefined && !days.some((day) => formatMonth(day.slice(0, 7)) === month)) {
    add(`写了 ${month}，发布、落款和截至日期都不在这个月。请核对。`);
  }
  const other = firstMissing(words.replace(KIND, ''), title);
  if (other === null) return;
  add(
    `“${other}”不在标题里。短标题只用标题里的字，次序不变，再加年份或年月，例如 巡察整改进展情况通报（2025年2月）。`,
  );
}

/** The first character of words that does not follow in a text, taken in order; null if they are a short form of it. */
export function firstMissing(words: string, text: string): string | null {
  let at = 0;
  for (const character of words) {
    const found = text.indexOf(character, at);
    if (found === -1) return character;
    at = found + character.length;
  }
  return null;
}
