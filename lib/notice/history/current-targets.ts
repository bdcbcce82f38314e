import type { Issue, Measure } from '@/lib/model/notice';
import type { Update } from '@/lib/model/update-schema';
import { lastMonthIn } from '@/lib/words/last-month';
import { type Target, targetsOf } from './remaining';

/** A current target: that of the notice, or the one that replaced it by `update`. `measure` is what it belongs to, null if unknown. */
export type CurrentTarget = { target: Target; measure: Measure | null; update: Update | null };

/** The current targets of an issue; none once it is rectified. Those printed in the notice are in targetsOf. */
export function currentTargets(issue: Issue): CurrentTarget[] {
  return issue.status.code === 'rectified' ? [] : targetsAfter(issue, issue.updates);
}

/** The targets of an issue after the first of its updates. */
export function targetsAfter(issue: Issue, updates: readonly Update[]): CurrentTarget[] {
  const measures = issue.parts.flatMap((part) => part.measures);
  const held = targetsOf(issue).map((promise): CurrentTarget => ({ ...promise, update: null }));
  for (const update of updates) {
    const target = newTarget(update);
    if (target === null) continue;
    const replaced = replacedBy(update, held);
    const named = measures.find(({ id }) => id === update.measure) ?? null;
    const next = { target, measure: replaced?.measure ?? named, update };
    if (replaced === undefined) held.push(next);
    else held.splice(held.indexOf(replaced), 1, next);
  }
  return held;
}

/** The target that an update replaces: that of its measure, or the only one; undefined if there is none. */
export function replacedBy(
  { measure: id }: Update,
  held: readonly CurrentTarget[],
): CurrentTarget | undefined {
  return id === undefined ? held[0] : held.find(({ measure }) => measure?.id === id);
}

/** The target set by an update, with the month from its own words; null if it sets none. */
export function newTarget({ target: words }: Pick<Update, 'target'>): Target | null {
  const month = words === undefined ? null : lastMonthIn(words);
  return words === undefined || month === null ? null : { month, words };
}
