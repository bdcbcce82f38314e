import { namesPattern } from './names-pattern';

const DATE = String.raw`\d{4}年(?:\d{1,2}月(?:\d{1,2}日)?)?|\d{1,2}月(?:\d{1,2}日)?`;

/** A regular expression, as text, that finds what stays on one line: dates, names of persons and the given names. */
export function unbrokenPattern(names: readonly string[]): string {
  return `${DATE}|${namesPattern(names)}`;
}
