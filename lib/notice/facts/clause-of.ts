import type { NoticeFigure } from './notice-figures';

/** The clause of a figure as printed, in three pieces: before it, the figure, behind it. */
export function clauseOf({
  paragraph,
  start,
  words,
}: NoticeFigure): [before: string, words: string, after: string] {
  const before = paragraph.slice(0, start);
  const after = paragraph.slice(start + words.length);
  return [
    before.slice(before.search(/[^，。；、：\n]*$/)),
    words,
    after.slice(0, after.search(/[，。；、：\n]|$/)),
  ];
}
