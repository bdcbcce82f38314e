import type { Correction } from '@/lib/changes/read/frame-corrections';

/** True if a later text without these corrections, the last undone first, is the earlier text. */
export function isCorrected(before: string, after: string, corrections: readonly Correction[]): boolean {
  const undone = corrections
    .toSorted((a, b) => a.date.localeCompare(b.date))
    .reduceRight((text, { from, to }) => text.replace(to, () => from), after);
  return undone === before;
}
