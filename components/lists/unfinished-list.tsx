import { TargetDetails } from '@/components/issue/target-details';
import { StatusLabel } from '@/components/status/status-label';
import { issuePath } from '@/lib/addresses';
import type { Notice } from '@/lib/model/notice';
import type { Site } from '@/lib/model/site-schema';
import { currentTargets } from '@/lib/notice/history/current-targets';
import { reasonsOf } from '@/lib/notice/history/remaining';
import { unfinishedIssues } from '@/lib/notice/unfinished-issues';
import { REASON_LABELS, REASONS_TERM } from '@/lib/reasons';
import { ReturnMarks } from './return-marks';

/** The unfinished issues with whether their targets are over, the promise in the words of the notice, the returns and the reasons. */
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
            {currentTargets(issue).map((current) => (
              <p
                key={current.measure?.id ?? current.update?.date}
                className="text-sm leading-dense [&>b]:break-keep"
              >
                <TargetDetails site={site} issue={issue} current={current} />
              </p>
            ))}
            <ReturnMarks issue={issue} />
            {reasonsOf(issue).length > 0 && (
              <p className="text-sm leading-dense text-ink-2">
                {REASONS_TERM}：
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
