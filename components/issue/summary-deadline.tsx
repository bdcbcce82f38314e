import type { Deadline, Issue } from '@/lib/model/notice';
import { isUnfinished } from '@/lib/status';
import { AsOf } from './as-of';

/** The deadline that a notice states, in its own words; for an unfinished issue with the as-of date. */
export function SummaryDeadline({ issue, deadline }: { issue: Issue; deadline: Deadline }) {
  const month = deadline.until?.slice(0, 7);
  return (
    <>
      {deadline.words}
      {month !== undefined && isUnfinished(issue.status.code) && (
        <span className="block text-sm text-ink-2">
          <AsOf issue={issue} month={month} passed="。整改时限已过，尚未发布新进展" />
        </span>
      )}
    </>
  );
}
