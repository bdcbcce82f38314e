import type { Issue, Measure, Remaining } from '@/lib/model/notice';
import type { ReasonCode } from '@/lib/reasons';

export type Target = NonNullable<Remaining['target']>;

/** The reasons why an issue is not finished, each once; none once it is rectified. */
export function reasonsOf(issue: Issue): ReasonCode[] {
  if (issue.status.code === 'rectified') return [];
  const reasons = measuresOf(issue).flatMap(({ remaining }) => remaining?.reasons ?? []);
  return [...new Set(reasons)];
}

/** The promises of an issue, each with the measure it belongs to. */
export function targetsOf(issue: Issue): { target: Target; measure: Measure }[] {
  return measuresOf(issue).flatMap((measure) => {
    const target = measure.remaining?.target ?? null;
    return target === null ? [] : [{ target, measure }];
  });
}

/** True while an issue is not rectified and nothing has been published in or after the month of a target: its passing has then to be told. */
export function isAwaited({ status, updates }: Issue, { month }: Pick<Target, 'month'>): boolean {
  return status.code !== 'rectified' && !updates.some(({ date }) => date >= month);
}

function measuresOf(issue: Issue): Measure[] {
  return issue.parts.flatMap(({ measures }) => measures);
}
