import { StatusLabel } from '@/components/status/status-label';
import { StatusMark } from '@/components/status/status-mark';
import { issuePath } from '@/lib/addresses';
import * as data from '@/lib/data-attributes';
import type { Issue } from '@/lib/model/notice';
import { STATUS_LABELS } from '@/lib/status';

/** One issue in a list: number, title, status; of what is rectified the mark alone is drawn. */
export function IssueRow({ issue }: { issue: Issue }) {
  return (
    <li
      {...{ [data.issue]: issue.id }}
      className="flex items-baseline border-t border-dotted border-rule py-1 first:border-t-0 print:break-inside-avoid print:py-0"
    >
      <span className="w-8 flex-none pr-3 text-right print:w-12 tabular-nums text-ink-2">
        {Number(issue.id)}
      </span>
      <a
        href={issuePath(issue)}
        className="by-words min-w-0 flex-1 py-2 leading-dense visited:text-ink-2 print:py-1"
      >
        {issue.title}
      </a>
      <span className="pl-4 text-sm">
        {issue.status.code === 'rectified' ? (
          <span className="text-xs">
            <StatusMark code="rectified" />
            <span className="sr-only">{STATUS_LABELS.rectified}</span>
          </span>
        ) : (
          <StatusLabel code={issue.status.code} />
        )}
      </span>
    </li>
  );
}
