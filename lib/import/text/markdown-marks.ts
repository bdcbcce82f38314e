/** The marks of Markdown at the start of a line, with the blank behind them: # , - , **; empty if there are none. */
export function markdownMarks(text: string): string {
  return /^(?:#{1,6} +|[-*+] +(?=[^ ])|>+ *|\*{2,3}(?=[^* ])|`{1,3}(?=[^` ]))+/.exec(text)?.[0] ?? '';
}
