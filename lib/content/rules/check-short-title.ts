import type { Report } from '@/lib/content/fault';
import type { NoticeFront } from '@/lib/model/notice-front-schema';
import type { FrontMatterPosition } from './check-inspection';

const KIND = /(?:通报|报告|公示|公告|清单|情况)$/;

/** Checks that the short title of a notice has a year of the notice and otherwise only characters of its title, in their order. */
export function checkShortTitle(
  front: NoticeFront,
  { path, lineOf }: FrontMatterPosition,
  report: Report,
): void {
  const { title, shortTitle, published, signed = '', asOf } = front;
  const [, year, words = shortTitle] = /^((?:19|20)\d{2})年(.*)$/.exec(shortTitle) ?? [];
  const add = (message: string): void =>
    report.add({ file: path, line: lineOf(['shortTitle']), field: 'shortTitle', message });
  if (year !== undefined && ![title, published, signed, asOf].join(' ').includes(year)) {
    add(`写了 ${year} 年，标题、发布和落款日期里都没有这一年。请核对。`);
  }
  const other = firstMissing(words.replace(KIND, ''), title);
  if (other === null) return;
  add(`“${other}”不在标题里。短标题只用年份和标题里的字，次序不变，例如 2025年巡察整改通报。`);
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
