import type { Correction } from '@/lib/changes/read/frame-corrections';
import type { IssueData } from '@/lib/check-site/read/notice-data';
import { inChinese } from '@/lib/check-site/read/page-text';

type Update = IssueData['updates'][number];

/** The entries of a later list that an earlier one lacks; an entry that was altered is one of them. */
export function entriesNotIn<Entry>(earlier: readonly Entry[], later: readonly Entry[]): Entry[] {
  const known = new Set(earlier.map((entry) => JSON.stringify(entry)));
  return later.filter((entry) => !known.has(JSON.stringify(entry)));
}

/** An update as the cause of a change: its day, source and words. */
export function updateAsCause({ date, source, text }: Update): string {
  return `${inChinese(date)}${source}发布“${text}”`;
}

/** The update, else the correction, that accounts for a change; null if there is neither. */
export function statedCause(
  update: Update | undefined,
  erratum: Pick<Correction, 'date' | 'reason'> | undefined,
): string | null {
  if (update !== undefined) return updateAsCause(update);
  return erratum === undefined ? null : correctionAsCause(erratum);
}

/** A correction as the cause of a change: its day and reason. */
export function correctionAsCause({ date, reason }: Pick<Correction, 'date' | 'reason'>): string {
  return `${inChinese(date)}更正，${reason}`;
}
