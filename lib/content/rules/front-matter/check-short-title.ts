import type { Report } from '@/lib/content/fault';
import { formatMonth } from '@/lib/dates';
import { withoutBlanks } from '@/lib/folding';
import type { NoticeFront } from '@/lib/model/notice-front-schema';
import type { FrontMatterPosition } from './check-inspection';

const KIND = /(?:通报|报告|公示|公告|清单|情况)$/;

/** Checks that the short title of a notice has a year, or a year and month in brackets, of the notice and otherwise only words of its title, in their order. */
export function checkShortTitle(
  front: Pick<NoticeFront, 'title' | 'shortTitle' | 'published' | 'signed' | 'asOf'>,
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
  const other = firstMissing(words.replace(KIND, ''), withoutBlanks(title));
  if (other === null) return;
  add(
    `“${other}”不是标题里的词。短标题只用标题里的词，次序不变，再加年份或年月，例如 巡察整改进展情况通报（2025年2月）。`,
  );
}

// Half of a word that every title has is no word of it.
const HALVES = /巡(?![察视])|(?<![巡督监])察|整(?![改治])|(?<!整)改(?![革进])/;

/** The first character of words that are not put together, in order, from words of a text: pieces of two characters or more, none of them half of a word; null if they are. */
export function firstMissing(words: string, text: string): string | null {
  const [half] = HALVES.exec(words) ?? [];
  if (half !== undefined) return half;
  let at = 0;
  for (let from = 0; from < words.length; ) {
    const length = longestPiece(words.slice(from), text.slice(at));
    if (length < 2) return words.charAt(from);
    const piece = words.slice(from, from + length);
    at = text.indexOf(piece, at) + length;
    from += length;
  }
  return null;
}

// How many characters at the start of words stand together in a text.
function longestPiece(words: string, text: string): number {
  let length = 0;
  while (length < words.length && text.includes(words.slice(0, length + 1))) length += 1;
  return length;
}
