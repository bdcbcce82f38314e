import { StatusLabel } from '@/components/status/status-label';
import { issuePath } from '@/lib/addresses';
import * as data from '@/lib/data-attributes';
import type { Issue } from '@/lib/model/notice';

/** One issue in a list: number, title, status. */
export function IssueRow({ issue }: { issue: Issue }) {
  return (
    <li
      {...{ [data.issue]: issue.id }}
      className="flex flex-wrap items-baseline border-t border-dotted border-rule py-1 first:border-t-0 sm:flex-nowrap print:break-inside-avoid print:flex-nowrap print:py-0"
    >
      <span className="w-8 flex-none pr-3 text-right print:w-12 tabular-nums text-ink-2">
        {Number(issue.id)}
      </span>
      <a
        href={issuePath(issue)}
        className="min-w-0 flex-1 py-2 leading-dense no-underline visited:text-ink-2 hover:underline print:py-1"
      >
        {issue.title}
      </a>
      <span className="w-full pl-8 text-sm sm:w-auto sm:pl-4 print:w-auto print:pl-4">
        <StatusLabel code={issue.status.code} />
      </span>
    </li>
  );
}
