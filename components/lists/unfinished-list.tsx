import { AsOf } from '@/components/issue/as-of';
import { StatusLabel } from '@/components/status/status-label';
import { issuePath } from '@/lib/addresses';
import { formatDate, formatMonth } from '@/lib/dates';
import type { Notice } from '@/lib/model/notice';
import { currentTargets } from '@/lib/notice/history/current-targets';
import { reasonsOf } from '@/lib/notice/history/remaining';
import { unfinishedIssues } from '@/lib/notice/unfinished-issues';
import { REASON_LABELS } from '@/lib/reasons';

/** The unfinished issues with the reasons and the promise in the words of the notice. */
export function UnfinishedList({ notice }: { notice: Notice }) {
  return (
    <ul>
      {unfinishedIssues(notice).map((issue) => (
        <li key={issue.id} className="border-t border-rule py-4 md:flex md:items-baseline">
          <p className="md:w-48 md:flex-none">
            <StatusLabel code={issue.status.code} />
          </p>
          <div>
            <p>
              <a href={issuePath(issue)} className="inline-block py-1.5">
                {issue.title}
              </a>
            </p>
            {reasonsOf(issue).length > 0 && (
              <p className="text-sm leading-dense text-ink-2">
                原因：
                {reasonsOf(issue)
                  .map((reason) => REASON_LABELS[reason])
                  .join('、')}
              </p>
            )}
            {currentTargets(issue).map(({ target, measure, update }) => (
              <p key={measure?.id ?? update?.date} className="text-sm leading-dense text-ink-2">
                目标时间：{formatMonth(target.month)}，{update !== null && `${formatDate(update.date)}发布，`}
                原文“{target.words}”。
                <AsOf issue={issue} month={target.month} />
              </p>
            ))}
          </div>
        </li>
      ))}
    </ul>
  );
}
