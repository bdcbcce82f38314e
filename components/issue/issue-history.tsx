import { editorial } from '@/components/editorial';
import type { Issue, Notice } from '@/lib/model/notice';
import { entryPath } from '@/lib/notice/history/entry';
import { issueHistory } from '@/lib/notice/history/history';
import { STATUS_LABELS } from '@/lib/status';
import { HistoryEntry } from './history-entry';

/** The history of an issue, newest first and its notice last; nothing while there is only the notice. */
export function IssueHistory({ notice, issue }: { notice: Notice; issue: Issue }) {
  const entries = issueHistory(notice, issue);
  if (entries.length < 2) return null;
  return (
    <section {...editorial} aria-labelledby="history">
      <h2 id="history" className="mt-4 border-t border-rule pt-4 text-xl sm:mt-9 sm:pt-5">
        更新和更正
      </h2>
      <ol reversed>
        {entries.map((entry) => (
          <HistoryEntry key={entryPath(entry)} entry={entry}>
            {entry.kind === 'notice' && `，状态为${STATUS_LABELS[issue.given.code]}`}
          </HistoryEntry>
        ))}
      </ol>
    </section>
  );
}
