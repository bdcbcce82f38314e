import { Lateness } from '@/components/issue/lateness';
import { StatusLabel } from '@/components/status/status-label';
import { issuePath } from '@/lib/addresses';
import { formatDate, formatMonth } from '@/lib/dates';
import type { Notice } from '@/lib/model/notice';
import type { Site } from '@/lib/model/site-schema';
import { currentTargets } from '@/lib/notice/history/current-targets';
import { reasonsOf } from '@/lib/notice/history/remaining';
import { knownUntil, noNewsWords } from '@/lib/notice/status-words';
import { unfinishedIssues } from '@/lib/notice/unfinished-issues';
import { REASON_LABELS } from '@/lib/reasons';

/** The unfinished issues with whether their targets are over, the promise in the words of the notice, and the reasons. */
export function UnfinishedList({ site, notice }: { site: Site; notice: Notice }) {
  return (
    <ul>
      {unfinishedIssues(notice).map((issue) => (
        <li key={issue.id} className="border-t border-rule py-3">
          <p className="text-sm">
            <StatusLabel code={issue.status.code} />
          </p>
          <div>
            <p>
              <a href={issuePath(issue)} className="by-words inline-block py-1.5">
                {issue.title}
              </a>
            </p>
            {currentTargets(issue).map(({ target, measure, update }) => (
              <p key={measure?.id ?? update?.date} className="text-sm leading-dense text-ink-2">
                <b className="block text-open">
                  目标时间 {formatMonth(target.month)}
                  <Lateness month={target.month} due={noNewsWords(site, issue, target.month)} />
                </b>
                {measure !== null && measure.ordinal !== null && `只指“${measure.ordinal}”一项，`}
                {update !== null && `${formatDate(update.date)}发布，`}
                原文“{target.words}”。{knownUntil(issue)}
              </p>
            ))}
            {reasonsOf(issue).length > 0 && (
              <p className="text-sm leading-dense text-ink-2">
                原因：
                {reasonsOf(issue)
                  .map((reason) => REASON_LABELS[reason])
                  .join('、')}
              </p>
            )}
          </div>
        </li>
      ))}
    </ul>
  );
}
