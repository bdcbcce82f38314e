import type { Change } from '@/lib/changes/change';
import type { IssueData } from '@/lib/check-site/read/notice-data';
import { inChinese } from '@/lib/check-site/read/page-text';
import { entriesNotIn, statedCause } from './entries';

/** The change of an issue's targets, with the new update or correction that states it; none if they are the same. */
export function compareTargets(where: string, before: IssueData, after: IssueData): Change[] {
  const [old, now] = [wordsOf(before), wordsOf(after)];
  if (old === now) return [];
  const update = entriesNotIn(before.updates, after.updates).findLast(
    ({ status, target }) => status !== null || target !== null,
  );
  const erratum = entriesNotIn(before.errata, after.errata).at(-1);
  return [{ kind: 'target', where, before: old, after: now, cause: statedCause(update, erratum) }];
}

function wordsOf({ targets }: IssueData): string | null {
  if (targets.length === 0) return null;
  return targets.map(({ month, words }) => `${inChinese(month)}（“${words}”）`).join('、');
}
