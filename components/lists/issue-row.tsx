import { StatusLabel } from '@/components/status/status-label';
import { StatusMark } from '@/components/status/status-mark';
import { issuePath } from '@/lib/addresses';
import * as data from '@/lib/data-attributes';
import type { Issue } from '@/lib/model/notice';
import type { Site } from '@/lib/model/site-schema';
import { STATUS_LABELS, type StatusCode } from '@/lib/status';
import { ReturnMarks } from './return-marks';
import { TargetLines } from './target-lines';

/** One issue in a list: a link of its number, title and status (of what is rectified the mark alone is drawn), then its targets and returns. */
export function IssueRow({ site, issue }: { site: Site; issue: Issue }) {
  return (
    <li
      {...{ [data.issue]: issue.id }}
      className="border-t border-dotted border-rule py-1 first:border-t-0 print:break-inside-avoid print:py-0"
    >
      {/* One link, so that it is read out with number and status. */}
      <a
        href={issuePath(issue)}
        className="flex flex-wrap items-baseline no-underline visited:text-ink-2 sm:flex-nowrap print:flex-nowrap"
      >
        <span className="w-8 flex-none pr-3 text-right print:w-12 tabular-nums text-ink-2">
          {Number(issue.id)}
        </span>{' '}
        <span className="by-words min-w-0 flex-1 py-2 leading-dense underline print:py-1 print:no-underline">
          {issue.title}
        </span>{' '}
        <Status code={issue.status.code} />
      </a>
      <div className="pl-8 print:pl-12">
        <TargetLines site={site} issue={issue} />
        <ReturnMarks issue={issue} />
      </div>
    </li>
  );
}

function Status({ code }: { code: StatusCode }) {
  if (code !== 'rectified') {
    return (
      <span className="w-full pl-8 text-sm sm:w-auto sm:pl-4 print:w-auto print:pl-4">
        <StatusLabel code={code} />
      </span>
    );
  }
  return (
    <span className="pl-4 text-xs">
      <StatusMark code={code} />
      <span className="sr-only">{STATUS_LABELS[code]}</span>
    </span>
  );
}
