/**
 * What the editor has confirmed about an input: lines of the text that are no part of the notice, lines below its
 * signature that are, the words outside the running text that are not, the lines of its title, its bureau, and that it
 * is the final version.
 */
export type Answers = {
  leaveOut: ReadonlySet<number>;
  keep: ReadonlySet<number>;
  outside: boolean;
  title: ReadonlySet<number>;
  bureau: string | null;
  final: boolean;
};

/** An import to which nothing has been confirmed yet. */
export const NO_ANSWERS: Answers = {
  leaveOut: new Set(),
  keep: new Set(),
  outside: false,
  title: new Set(),
  bureau: null,
  final: false,
};

/** The word for the text outside the running text in a list of lines. */
export const OUTSIDE = 'outside';

/** The options of the command that give all these answers: --leave-out 13,15-18,outside --final; empty for none. Of several bureaus it is the last. */
export function optionsFor(answers: readonly Partial<Answers>[]): string {
  const linesOf = (name: 'leaveOut' | 'keep' | 'title'): string =>
    listOfLines(answers.flatMap((answer) => [...(answer[name] ?? [])]));
  const outside = answers.some((answer) => answer.outside === true) ? OUTSIDE : '';
  const final = answers.some((answer) => answer.final === true);
  const out = [linesOf('leaveOut'), outside].filter((words) => words !== '').join(',');
  const [keep, title] = [linesOf('keep'), linesOf('title')];
  const bureau = answers.findLast((answer) => answer.bureau)?.bureau ?? '';
  return [
    ...(out === '' ? [] : [`--leave-out ${out}`]),
    ...(keep === '' ? [] : [`--keep ${keep}`]),
    ...(title === '' ? [] : [`--title ${title}`]),
    ...(bureau === '' ? [] : [`--bureau ${bureau}`]),
    ...(final ? ['--final'] : []),
  ].join(' ');
}

const MOST_LINES = 100_000;

/** The line numbers of a list such as 13,15-18; null if it is none. */
export function linesIn(list: string): ReadonlySet<number> | null {
  const lines = new Set<number>();
  for (const piece of list.split(/[,，、]/)) {
    const [, first = '', last = first] = /^\s*(\d{1,6})(?:\s*[-—–~至]\s*(\d{1,6}))?\s*$/.exec(piece) ?? [];
    if (first === '' || Number(last) < Number(first) || Number(last) > MOST_LINES) return null;
    for (let line = Number(first); line <= Number(last); line += 1) lines.add(line);
  }
  return lines;
}

/** Line numbers as a list in which runs are joined: 13,15-18 */
export function listOfLines(lines: Iterable<number>): string {
  const runs: [number, number][] = [];
  for (const line of [...new Set(lines)].sort((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last !== undefined && last[1] === line - 1) last[1] = line;
    else runs.push([line, line]);
  }
  return runs.map(([first, last]) => (first === last ? `${first}` : `${first}-${last}`)).join(',');
}
