import { StatusLabel } from '@/components/status/status-label';
import { issuePath } from '@/lib/addresses';
import * as data from '@/lib/data-attributes';
import type { Issue } from '@/lib/model/notice';
import type { Site } from '@/lib/model/site-schema';
import { TargetLines } from './target-lines';

/** One issue in a list: a link of its number, title and status, then its targets. */
export function IssueRow({ site, issue }: { site: Site; issue: Issue }) {
  return (
    <li
      {...{ [data.issue]: issue.id }}
      className="border-t border-dotted border-rule py-1 first:border-t-0 print:break-inside-avoid print:py-0"
    >
      {/* One link, so that it is read out with number and status. */}
      <a
        href={issuePath(issue)}
        className="group flex flex-wrap items-baseline no-underline visited:text-ink-2 sm:flex-nowrap print:flex-nowrap"
      >
        <span className="w-8 flex-none pr-3 text-right print:w-12 tabular-nums text-ink-2">
          {Number(issue.id)}
        </span>{' '}
        <span className="min-w-0 flex-1 py-2 leading-dense group-hover:underline print:py-1">
          {issue.title}
        </span>{' '}
        <span className="w-full pl-8 text-sm sm:w-auto sm:pl-4 print:w-auto print:pl-4">
          <StatusLabel code={issue.status.code} />
        </span>
      </a>
      <div className="pl-8 print:pl-12">
        <TargetLines site={site} issue={issue} />
      </div>
    </li>
  );
}
