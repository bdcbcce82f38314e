import type { Issue, Measure, Remaining } from '@/lib/model/notice';
import type { ReasonCode } from '@/lib/reasons';

export type Target = NonNullable<Remaining['target']>;

/** The reasons why an issue is unfinished, once each; none once it is rectified. */
export function reasonsOf(issue: Issue): ReasonCode[] {
  if (issue.status.code === 'rectified') return [];
  const reasons = measuresOf(issue).flatMap(({ remaining }) => remaining?.reasons ?? []);
  return [...new Set(reasons)];
}

/** The targets of an issue as its notice states them, each with its measure. */
export function targetsOf(issue: Issue): { target: Target; measure: Measure }[] {
  return measuresOf(issue).flatMap((measure) => {
    const target = measure.remaining?.target ?? null;
    return target === null ? [] : [{ target, measure }];
  });
}

/** True while an issue is not rectified and nothing has been published in or after the month of a target: pages then say that it has passed. */
export function isAwaited({ status, updates }: Issue, { month }: Pick<Target, 'month'>): boolean {
  return status.code !== 'rectified' && !updates.some(({ date }) => date >= month);
}

function measuresOf(issue: Issue): Measure[] {
  return issue.parts.flatMap(({ measures }) => measures);
}
