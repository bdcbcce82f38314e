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

/** The lines of a list that another lacks, compared by a key; a key that comes twice must be there twice. */
export function without(
  lines: readonly string[],
  others: readonly string[],
  keyOf = (line: string): string => line,
): string[] {
  const counts = new Map<string, number>();
  for (const key of others.map(keyOf)) counts.set(key, (counts.get(key) ?? 0) + 1);
  return lines.filter((line) => {
    const key = keyOf(line);
    const left = counts.get(key) ?? 0;
    counts.set(key, left - 1);
    return left <= 0;
  });
}
