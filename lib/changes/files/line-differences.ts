/** The lines that only one of two texts has, in its order. */
export type LineDifferences = { removed: string[]; added: string[] };

/** Compares two lists of lines as bags; the same lines in another order count as one line removed and one added. */
export function lineDifferences(before: readonly string[], after: readonly string[]): LineDifferences {
  const removed = without(before, after);
  const added = without(after, before);
  const place = before.findIndex((line, index) => line !== after[index]);
  if (removed.length + added.length > 0 || place === -1) return { removed, added };
  return { removed: [before[place] ?? ''], added: [after[place] ?? ''] };
}

/** The lines of a list that another lacks; a line that comes twice must be there twice. */
export function without(lines: readonly string[], others: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const line of others) counts.set(line, (counts.get(line) ?? 0) + 1);
  return lines.filter((line) => {
    const left = counts.get(line) ?? 0;
    counts.set(line, left - 1);
    return left <= 0;
  });
}
