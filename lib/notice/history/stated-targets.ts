import type { Issue, Measure } from '@/lib/model/notice';
import { targetsAfter } from './current-targets';
import { type Target, targetsOf } from './remaining';

/** The latest target that an update set in place of another, and the day of that update. */
export type Replacement = Target & { date: string };

/** A target as the notice states it, its measure, and what replaced it; null if nothing did. */
export type StatedTarget = { target: Target; measure: Measure; replacedBy: Replacement | null };

/** The targets that the notice states for an issue, whatever became of the issue since. */
export function statedTargets(issue: Issue): StatedTarget[] {
  const latest = targetsAfter(issue, issue.updates);
  return targetsOf(issue).map(({ target, measure }) => {
    const now = latest.find((held) => held.measure?.id === measure.id);
    const replacedBy = now?.update ? { ...now.target, date: now.update.date } : null;
    return { target, measure, replacedBy };
  });
}
