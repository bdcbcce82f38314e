import type { ReactNode } from 'react';
import { TargetDetails } from '@/components/issue/target-details';
import { ReturnMarks } from '@/components/lists/return-marks';
import { StatusLabel } from '@/components/status/status-label';
import { issuePath } from '@/lib/addresses';
import type { Issue } from '@/lib/model/notice';
import type { Site } from '@/lib/model/site-schema';
import { currentTargets } from '@/lib/notice/history/current-targets';
import { reasonsOf } from '@/lib/notice/history/remaining';
import { REASON_LABELS, REASONS_TERM } from '@/lib/reasons';

type Props = { site: Site; issue: Issue; children?: ReactNode };

/** An unfinished issue in a list: status and title, `children`, then whether its targets are over, the promise in the words of the notice, the returns and the reasons. */
export function UnfinishedItem({ site, issue, children }: Props) {
  return (
    <li className="break-inside-avoid border-t border-rule py-3">
      <p className="text-sm">
        <StatusLabel code={issue.status.code} />
      </p>
      <div>
        <p>
          <a href={issuePath(issue)} className="by-words inline-block py-1.5">
            {issue.title}
          </a>
        </p>
        {children}
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
  );
}
