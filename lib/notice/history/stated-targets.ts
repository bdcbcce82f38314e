import type { Issue, Measure } from '@/lib/model/notice';
import { type CurrentTarget, targetsAfter } from './current-targets';
import { type Target, targetsOf } from './remaining';

/** A target as the notice states it, its measure, and the latest one that replaced it; null if none did. */
export type StatedTarget = { target: Target; measure: Measure; replacedBy: CurrentTarget | null };

/** The targets that the notice states for an issue, whatever became of the issue since. */
export function statedTargets(issue: Issue): StatedTarget[] {
  const latest = targetsAfter(issue, issue.updates);
  return targetsOf(issue).map(({ target, measure }) => {
    const now = latest.find((held) => held.measure?.id === measure.id);
    return { target, measure, replacedBy: now === undefined || now.update === null ? null : now };
  });
}
