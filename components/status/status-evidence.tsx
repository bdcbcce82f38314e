import { statusMeaningPath } from '@/lib/addresses';
import { publisherOf } from '@/lib/model/bureau/bureau';
import type { Notice } from '@/lib/model/notice';
import type { Site } from '@/lib/model/site-schema';
import { inferredSentence, noticeKnownUntil } from '@/lib/notice/status-words';

/** Until when the statuses of a notice are known, and on what they rest. */
export function StatusEvidence({ site, notice }: { site: Site; notice: Notice }) {
  const inferred = notice.issues.filter(({ status }) => status.basis === 'inferred').length;
  return (
    <p className="max-w-text text-sm leading-dense text-ink-2">
      {noticeKnownUntil(notice)}。
      {inferred > 0 && (
        <>
          其中 {inferred} 个问题的整改状态{inferredSentence(site, publisherOf(notice))}。
          <a href={statusMeaningPath} className="whitespace-nowrap">
            整改状态的依据
          </a>
        </>
      )}
    </p>
  );
}
