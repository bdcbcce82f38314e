import type { NoticeFigure } from './notice-figures';

// 同比增长62% alone says nothing: with the clause before it, 调解案件19134件、同比增长62%.
const START = /(?:[^，。；、：\n]+[，、])?[同环]比[^，。；、：\n]*$|[^，。；、：\n]*$/;

/** The clause of a figure as printed, in three pieces: before it, the figure, behind it. */
export function clauseOf({
  paragraph,
  start,
  words,
}: NoticeFigure): [before: string, words: string, after: string] {
  const before = paragraph.slice(0, start);
  const after = paragraph.slice(start + words.length);
  return [before.slice(before.search(START)), words, after.slice(0, after.search(/[，。；、：\n]|$/))];
}
