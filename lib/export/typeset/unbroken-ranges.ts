import { namesPattern } from './names-pattern';

const DATE = String.raw`\d{4}年(?:\d{1,2}月(?:\d{1,2}日)?)?|\d{1,2}月(?:\d{1,2}日)?`;

/** The ranges of a text that stay on one line: names of persons, the given names, and dates. */
export function unbrokenRanges(text: string, names: readonly string[]): { start: number; end: number }[] {
  const found = text.matchAll(new RegExp(`${DATE}|${namesPattern(names)}`, 'g'));
  return Array.from(found, ({ 0: words, index }) => ({ start: index, end: index + words.length }));
}
