import { singleSpaced } from '@/lib/folding';

/** The remaining lines of a source, the entries not found (by index), and the line from which each other was taken. */
export type NoticeLines = { lines: string[]; notFound: number[]; takenFrom: ReadonlyMap<number, number> };

/** Removes boilerplate from a source, each entry once and in order: a whole line that equals it, else the first match. */
export function withoutBoilerplate(source: string, boilerplate: readonly string[]): NoticeLines {
  const lines = source.split('\n').map(singleSpaced);
  const notFound: number[] = [];
  const takenFrom = new Map<number, number>();
  let line = 0;
  let column = 0;
  for (const [index, entry] of boilerplate.entries()) {
    const words = singleSpaced(entry);
    const from = (at: number): number => (at === line ? column : 0);
    const whole = lines.findIndex((text, at) => at >= line && text.slice(from(at)).trim() === words);
    const found =
      whole === -1 ? lines.findIndex((text, at) => at >= line && text.includes(words, from(at))) : whole;
    const text = lines[found];
    if (text === undefined) {
      notFound.push(index);
      continue;
    }
    const at = text.indexOf(words, from(found));
    lines[found] = text.slice(0, at) + text.slice(at + words.length);
    takenFrom.set(index, found);
    line = found;
    column = at;
  }
  return { lines, notFound, takenFrom };
}
