import type { ReactNode } from 'react';
import { issuesPath, noticePath } from '@/lib/addresses';
import { formatDate } from '@/lib/dates';
import type { Notice } from '@/lib/model/notice';
import { countStatuses } from '@/lib/notice/count-statuses';
import { issueTotal, withdrawnCount } from '@/lib/notice/withdrawals';
import { STATUS_LABELS } from '@/lib/status';

type Props = { notice: Notice; level: 'h2' | 'h3'; children?: ReactNode };

/** One notice in a list: its title, when and where it was published, how many of its issues have which status, and `children`. */
export function NoticeRow({ notice, level: Heading, children }: Props) {
  return (
    <li className="border-t border-rule py-5">
      <Heading className="text-xl">
        <a href={noticePath(notice)}>{notice.title}</a>
      </Heading>
      <p className="mt-1 text-sm text-ink-2">
        {formatDate(notice.published)}发布
        {notice.source !== undefined && `，来源：${notice.source}`}
      </p>
      <p>
        <a className="inline-block py-2" href={issuesPath(notice)}>
          {issueTotal(notice)} 个问题
        </a>
        {withdrawnCount(notice)}：
        {countStatuses(notice.issues).map(({ code, count }, index, { length }) => (
          // Apart from its comma it could end a line that the comma begins.
          <span key={code} className="unbroken">
            {count} 个{STATUS_LABELS[code]}
            {index < length - 1 && '，'}
          </span>
        ))}
      </p>
      {children}
    </li>
  );
}
