import * as data from '@/lib/data-attributes';
import type { Notice } from '@/lib/model/notice';
import type { Site } from '@/lib/model/site-schema';
import { countStatuses } from '@/lib/notice/count-statuses';
import { noticeKnownUntil, statusSource } from '@/lib/notice/status-words';
import { StatusLabel } from './status-label';

/** The statuses of a notice with count and source; on a phone the cells of a row stand below one another. */
export function StatusTable({ site, notice }: { site: Site; notice: Notice }) {
  const sourcesOf = (code: string): string[] => {
    const having = notice.issues.filter(({ status }) => status.code === code);
    return [...new Set(having.map((issue) => statusSource(site, notice, issue)))];
  };
  return (
    <table className="stacked my-4 w-full max-w-text text-left leading-dense">
      <caption className="text-left text-sm text-ink-2">
        {notice.shortTitle}，{noticeKnownUntil(notice)}
      </caption>
      <thead>
        <tr className="border-b border-control">
          <th scope="col" className="py-2 pr-4">
            状态
          </th>
          <th scope="col" className="whitespace-nowrap py-2 pr-4">
            个数
          </th>
          <th scope="col" className="py-2">
            依据
          </th>
        </tr>
      </thead>
      <tbody>
        {countStatuses(notice.issues).map(({ code, count }) => (
          <tr key={code} className="border-b border-rule align-baseline">
            <th scope="row" className="py-2 pr-4 sm:whitespace-nowrap">
              <StatusLabel code={code} />
            </th>
            <td {...{ [data.head]: '个数' }} className="py-2 pr-4 tabular-nums">
              {count}
            </td>
            <td {...{ [data.head]: '依据' }} className="py-2">
              {sourcesOf(code).join('；')}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
