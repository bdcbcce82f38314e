import { editorial } from '@/components/editorial';
import { HistoryEntry } from '@/components/issue/history-entry';
import { issuePath } from '@/lib/addresses';
import type { Notice } from '@/lib/model/notice';
import { entryPath } from '@/lib/notice/history/entry';
import { noticeHistory } from '@/lib/notice/history/history';

/** The errata of a notice, newest first; nothing if there are none. */
export function NoticeErrata({ notice }: { notice: Notice }) {
  const errata = noticeHistory(notice).filter((entry) => entry.kind === 'erratum');
  if (errata.length === 0) return null;
  return (
    <section {...editorial} aria-labelledby="errata">
      <h2 id="errata" className="mt-9 border-t border-rule pt-5 text-xl">
        更正
      </h2>
      <ol reversed>
        {errata.map((entry) => (
          <HistoryEntry key={entryPath(entry)} entry={entry} own={entry.issue === null}>
            {entry.issue !== null && (
              <>
                ，<a href={issuePath(entry.issue)}>问题 {Number(entry.issue.id)}</a>
              </>
            )}
          </HistoryEntry>
        ))}
      </ol>
    </section>
  );
}
