import type { Notice } from '@/lib/model/notice';
import { countStatuses } from '@/lib/notice/count-statuses';
import { issueTotal, withdrawnCount } from '@/lib/notice/withdrawals';
import { STATUS_LABELS } from '@/lib/status';
import { StatusMark, statusColour } from './status-mark';

/** The number of issues of a notice or of several, and of each status with its mark. */
export function StatusTally({ notice }: { notice: Pick<Notice, 'issues' | 'withdrawn'> }) {
  return (
    <ul className="flex flex-wrap items-baseline leading-dense">
      <li className="mr-4 md:mr-6">
        <b className="mr-1 font-serif text-xl">{issueTotal(notice)}</b> 个问题{withdrawnCount(notice)}
      </li>
      {countStatuses(notice.issues).map(({ code, count }) => (
        <li key={code} className={`mr-4 md:mr-6 ${statusColour(code)}`}>
          <StatusMark code={code} /> <b className="mr-1 font-serif text-xl">{count}</b> 个
          {STATUS_LABELS[code]}
        </li>
      ))}
    </ul>
  );
}
