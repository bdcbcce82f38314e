import type { Erratum } from '@/lib/model/erratum-schema';

/** Lines as they were first published, and the errata whose `to` does not stand in them exactly once (by index). */
export type Undone = { lines: string[]; misplaced: { index: number; found: number }[] };

/** Takes the errata of a text back, the latest first. */
export function undoErrata(lines: readonly string[], errata: readonly Erratum[]): Undone {
  let text = [...lines];
  const misplaced: Undone['misplaced'] = [];
  for (const [index, { of: kind, from, to }] of [...errata.entries()].reverse()) {
    if (kind === 'status') continue;
    const found = text.reduce((sum, line) => sum + line.split(to).length - 1, 0);
    if (found === 1) text = text.map((line) => line.split(to).join(from));
    else misplaced.unshift({ index, found });
  }
  return { lines: text, misplaced };
}
