import type { Issue, Notice } from '@/lib/model/notice';
import { openTargets } from '@/lib/notice/open-targets';
import { isAwaited } from './remaining';

/** The issues whose target is in a month before this one (2026-11) and about which nothing has been published since, each with that month. */
export function overdueIssues(
  notices: readonly Notice[],
  thisMonth: string,
): { month: string; issue: Issue }[] {
  return notices.flatMap((notice) =>
    openTargets(notice).flatMap(({ month, issues }) =>
      month === null || month >= thisMonth
        ? []
        : issues.filter((issue) => isAwaited(issue, { month })).map((issue) => ({ month, issue })),
    ),
  );
}
