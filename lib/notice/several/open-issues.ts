import type { Issue, Notice } from '@/lib/model/notice';
import { currentTargets } from '@/lib/notice/history/current-targets';
import { isUnfinished } from '@/lib/status';
import { ownIssues } from './own-issues';

/** An unfinished issue with its notice. */
export type OpenIssue = { notice: Notice; issue: Issue };

/** The unfinished issues of some notices by the earliest month that each has as a target, so that the longest broken promise comes first; those without a target last. Of one month, the older notice is first. */
export function openIssues(notices: readonly Notice[]): OpenIssue[] {
  return notices
    .toSorted((a, b) => (a.published < b.published ? -1 : a.published > b.published ? 1 : 0))
    .flatMap((notice) => openOf(notice).map((issue) => ({ notice, issue })))
    .map((open) => ({ open, month: earliestMonth(open.issue) }))
    .sort((a, b) => (a.month < b.month ? -1 : a.month > b.month ? 1 : 0))
    .map(({ open }) => open);
}

const openOf = (notice: Notice): Issue[] =>
  ownIssues([notice]).filter(({ status }) => isUnfinished(status.code));

// After every month.
const NONE = '9999';

const earliestMonth = (issue: Issue): string =>
  currentTargets(issue)
    .map(({ target }) => target.month)
    .sort()
    .at(0) ?? NONE;
