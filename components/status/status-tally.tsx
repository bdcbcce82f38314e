import { statusMeaningPath } from '@/lib/addresses';
import type { Notice } from '@/lib/model/notice';
import type { Site } from '@/lib/model/site-schema';
import { countStatuses } from '@/lib/notice/count-statuses';
import { inferredSentence, noticeKnownUntil } from '@/lib/notice/status-words';
import { issueCount } from '@/lib/notice/withdrawals';
import { STATUS_LABELS } from '@/lib/status';
import { statusColour } from './status-mark';

/** The number of issues per status, with the sentence on how 已整改 is inferred. */
export function StatusTally({ site, notice }: { site: Site; notice: Notice }) {
  const inferred = notice.issues.filter(({ status }) => status.basis === 'inferred').length;
  return (
    <>
      <ul className="flex flex-wrap">
        {countStatuses(notice.issues).map(({ code, count }) => (
          <li key={code} className={`mr-9 ${statusColour(code)}`}>
            <b className="mr-1.5 font-serif text-2xl">{count}</b>
            {STATUS_LABELS[code]}
          </li>
        ))}
      </ul>
      <p className="max-w-text text-sm text-ink-2">
        {noticeKnownUntil(notice)}。
        {inferred > 0 && (
          <>
            其中 {inferred} 个的状态{inferredSentence(site)}。
            <a href={statusMeaningPath} className="whitespace-nowrap">
              状态从哪里来
            </a>
          </>
        )}
      </p>
      {notice.withdrawn.length > 0 && <p className="max-w-text text-sm text-ink-2">{issueCount(notice)}。</p>}
    </>
  );
}
