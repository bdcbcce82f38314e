import type { Issue, Notice } from '@/lib/model/notice';
import { currentTargets } from './history/current-targets';
import { unfinishedIssues } from './unfinished-issues';

/** The unfinished issues of a notice that have a target in one month, as 2025-12; null for those without any. */
export type OpenTarget = { month: string | null; issues: Issue[] };

/** The unfinished issues by the latest month that each has as a target, the earliest month first, those without last. */
export function openTargets(notice: Notice): OpenTarget[] {
  const byMonth = new Map<string | null, Issue[]>();
  for (const issue of unfinishedIssues(notice)) {
    const months = currentTargets(issue).map(({ target }) => target.month);
    const last = months.toSorted().at(-1) ?? null;
    byMonth.set(last, [...(byMonth.get(last) ?? []), issue]);
  }
  // After every month.
  const late = ({ month }: OpenTarget): string => month ?? '9999';
  return Array.from(byMonth, ([month, issues]) => ({ month, issues })).sort((a, b) =>
    late(a).localeCompare(late(b)),
  );
}
