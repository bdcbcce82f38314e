import { StatusBar } from '@/components/status/status-bar';
import { comparePath, issuesPath, noticePath, returnedAnchor, targetsAnchor } from '@/lib/addresses';
import * as data from '@/lib/data-attributes';
import type { Notice } from '@/lib/model/notice';
import { openMonths, returnedIssues } from '@/lib/notice/several/comparison';
import { noticeKnownUntil } from '@/lib/notice/status-words';
import { issueTotal, withdrawnCount } from '@/lib/notice/withdrawals';
import * as comparison from '@/lib/search/comparison/attributes';
import { writeFields } from '@/lib/search/query';
import { STATUS_LABELS, type StatusCode } from '@/lib/status';

/** The heads of the columns beside those of the statuses. */
export const COMPARED = {
  issues: '问题',
  shares: '整改状态的比例',
  returned: '再次指出',
  passed: '目标时间已过',
};

/** The bar repeats the counts; between phone and desk its column would leave no room for the names of the notices. */
export const WHERE_WIDE = 'sm:max-lg:hidden print:table-cell';

type Props = { notice: Notice; statuses: readonly StatusCode[] };

/** One notice in the comparison: its year, name and as-of date, its counts and its bar. */
export function ComparisonRow({ notice, statuses }: Props) {
  const count = (code: StatusCode): number =>
    notice.issues.filter(({ status }) => status.code === code).length;
  const months = openMonths(notice);
  return (
    <tr className="break-inside-avoid border-b border-rule align-baseline">
      <th scope="row" className="py-2 pr-3 font-normal print:py-1">
        <b>{notice.published.slice(0, 4)}年</b>{' '}
        <a href={noticePath(notice)} className="by-words inline-block min-h-target py-2.5 print:py-0">
          {notice.shortTitle}
        </a>
        <span className="block text-ink-2">
          {notice.bureauName !== notice.bureau.name && `以${notice.bureauName}的名义发布，`}
          {noticeKnownUntil(notice)}
        </span>
        {notice.withdrawn.length > 0 && (
          <span className="block text-ink-2">
            {issueTotal(notice)} 个问题{withdrawnCount(notice)}
          </span>
        )}
      </th>
      <Cell head={COMPARED.issues} count={issueTotal(notice)} href={issuesPath(notice)} />
      {statuses.map((code) => (
        <Cell
          key={code}
          head={STATUS_LABELS[code]}
          count={count(code)}
          href={`${issuesPath(notice)}${writeFields((field) => (field === 'status' ? code : ''))}`}
        />
      ))}
      <td {...{ [data.head]: COMPARED.shares }} className={`py-2 pr-3 ${WHERE_WIDE}`}>
        <StatusBar issues={notice.issues} />
      </td>
      <Cell
        head={COMPARED.returned}
        count={returnedIssues(notice).length}
        href={`${comparePath}#${returnedAnchor(notice)}`}
      />
      <td {...{ [data.head]: COMPARED.passed }} className="py-2 tabular-nums">
        {months.length === 0 ? (
          0
        ) : (
          <a
            href={`${comparePath}#${targetsAnchor(notice)}`}
            className="inline-block min-h-target min-w-target py-2 print:min-h-0 print:min-w-0 print:py-0"
          >
            <span {...{ [comparison.months]: months.join(' ') }}>
              <span className="plain-only">共 {months.length} 项，请对照今天的日期</span>
            </span>
            <span className="sr-only"> 项{COMPARED.passed}</span>
          </a>
        )}
      </td>
    </tr>
  );
}

function Cell({ head, count, href }: { head: string; count: number; href: string }) {
  return (
    <td {...{ [data.head]: head }} className="py-2 pr-3 tabular-nums">
      {count === 0 ? (
        0
      ) : (
        <a
          href={href}
          className="inline-block min-h-target min-w-target py-2 print:min-h-0 print:min-w-0 print:py-0"
        >
          {count}
          <span className="sr-only"> 个{head}</span>
        </a>
      )}
    </td>
  );
}
