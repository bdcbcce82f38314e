import type { CheerioAPI } from 'cheerio';

/** Elements of a page. */
export type Elements = ReturnType<CheerioAPI>;

/** The approved text of an element: without editorial additions and line breaks. */
export function approved(one: Elements): string {
  return textWithout(one, '[data-editorial]').replace(/\s*\n\s*/g, '');
}

/** The text of some elements without that of the elements in them that the selector finds. */
export function textWithout(elements: Elements, selector: string): string {
  const copy = elements.clone();
  copy.find(selector).remove();
  return copy.text();
}

/** Editorial words as the data files write them, with the punctuation of a line of text. */
export function plainWords(words: string): string {
  return words.replace(/\s·\s截至/, '，截至').replace(/”。，?截至/, '”，截至');
}

/** What stands beside a month only until a script says whether it is over. */
export const NO_FACT = '.plain-only';

/** The words of a note on a target, whose month stands on a line of its own, as one line. */
export function noteWords(note: Elements): string {
  return textWithout(note, NO_FACT).replace(/(?<=^目标时间 \d+年\d+月)(?!，)/, '，');
}

/** An entry of a history without the replaced month, as the data do not state which target it replaced. */
export function withoutOldTarget(entry: string): string {
  return entry.replace(/目标时间(?:由\d+年\d+月改为|定为|仍为)/, '目标时间为');
}

/** A title without the month of its notice, which follows it where another notice has a page of that title. */
export function withoutMonth(title: string): string {
  return title.replace(/（\d{4}年\d{1,2}月）(?= - |$)/, '');
}

/** 2025-02-17 → 2025年2月17日, 2025-12 → 2025年12月, 2025 → 2025年 */
export function inChinese(date: string): string {
  const [year = '', month, day] = date.slice(0, 10).split('-');
  if (month === undefined) return `${year}年`;
  return `${year}年${Number(month)}月${day === undefined ? '' : `${Number(day)}日`}`;
}
