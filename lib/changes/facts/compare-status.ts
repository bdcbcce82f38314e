import type { Change } from '@/lib/changes/change';
import type { IssueData } from '@/lib/check-site/read/notice-data';
import { entriesNotIn, statedCause } from './entries';

/** The change of an issue's status, with the new update or correction that states it; none if it is the same. */
export function compareStatus(where: string, before: IssueData, after: IssueData): Change[] {
  const updates = entriesNotIn(before.updates, after.updates);
  const errata = entriesNotIn(before.errata, after.errata);
  if (before.status.code !== after.status.code) {
    const update = updates.findLast(({ status }) => status?.code === after.status.code);
    const erratum = errata.findLast(({ of: kind, to }) => kind === 'status' && to === after.status.label);
    const cause = statedCause(update, erratum);
    return [{ kind: 'status', where, before: before.status.label, after: after.status.label, cause }];
  }
  // A new entry moves the day and the basis of a status that stays the same.
  const [old, now] = [before, after].map(({ status }) => `${status.basisLabel}，截至 ${status.asOf}`);
  if (old === now || updates.length + errata.length > 0) return [];
  return [{ kind: 'status', where, before: old ?? null, after: now ?? null, cause: null }];
}
