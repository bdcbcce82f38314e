import { StatusShade } from '@/components/status/status-bar';
import { bureauPath } from '@/lib/addresses';
import * as data from '@/lib/data-attributes';
import type { Notice } from '@/lib/model/notice';
import { comparedBureaus, comparedStatuses } from '@/lib/notice/several/comparison';
import { STATUS_LABELS } from '@/lib/status';
import { COMPARED, ComparisonRow, WHERE_WIDE } from './comparison-row';

/** A row for each notice under its bureau, with its counts, each a link to what it counts; on a phone the cells of a row stand below one another. */
export function ComparisonTable({ notices }: { notices: readonly Notice[] }) {
  const statuses = comparedStatuses(notices);
  const bureaus = comparedBureaus(notices);
  const heads = 5 + statuses.length;
  return (
    <table
      {...{ [data.script]: 'all-issues' }}
      className="stacked my-6 w-full text-left text-sm leading-dense print:my-3 print:table-fixed print:text-xs"
    >
      <caption className="break-after-avoid pb-2 text-left text-ink-2">
        {notices.length} 份通报的整改情况，按单位和年份排列
      </caption>
      <thead>
        <tr className="by-words border-b border-control align-bottom">
          <th scope="col" className="w-1/4 py-2 pr-3">
            通报
          </th>
          <th scope="col" className="py-2 pr-3">
            {COMPARED.issues}
          </th>
          {statuses.map((code) => (
            <th key={code} scope="col" className="py-2 pr-3">
              <StatusShade code={code} />
              <span className="by-words block min-w-[3.2em] print:min-w-0">{STATUS_LABELS[code]}</span>
            </th>
          ))}
          <th scope="col" className={`w-1/6 py-2 pr-3 ${WHERE_WIDE}`}>
            {COMPARED.shares}
          </th>
          <th scope="col" className="py-2 pr-3">
            {COMPARED.returned}
          </th>
          <th scope="col" className="py-2">
            {COMPARED.passed}
          </th>
        </tr>
      </thead>
      {bureaus.map(({ bureau, notices: own }) => (
        <tbody key={bureau.slug}>
          {bureaus.length > 1 && (
            <tr className="border-b border-rule">
              <th scope="rowgroup" colSpan={heads} className="pb-1 pt-5 text-base print:pt-2">
                <a href={bureauPath(bureau)} className="inline-block min-h-target py-2 print:py-0">
                  {bureau.name}
                </a>
              </th>
            </tr>
          )}
          {own.map((notice) => (
            <ComparisonRow key={notice.slug} notice={notice} statuses={statuses} />
          ))}
        </tbody>
      ))}
    </table>
  );
}
