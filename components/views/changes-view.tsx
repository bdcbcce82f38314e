import { EntryText } from '@/components/issue/history-entry';
import { PageFrame } from '@/components/page/page-frame';
import { formatDate } from '@/lib/dates';
import type { Notice, WithdrawnNotice } from '@/lib/model/notice';
import type { Site } from '@/lib/model/site-schema';
import { type Entry, entryPath } from '@/lib/notice/history/entry';
import { entryWords, withdrawnName } from '@/lib/notice/history/entry-words';
import { siteHistory } from '@/lib/notice/history/history';
import { issueCount } from '@/lib/notice/withdrawals';
import type { Page } from '@/lib/pages/page-of';

type Props = { page: Page; site: Site; notices: Notice[]; withdrawn: readonly WithdrawnNotice[] };

/** Everything published on the site, newest first, and whether anything followed the notices. */
export function ChangesView({ site, notices, withdrawn, page }: Props) {
  const [newest] = notices;
  if (newest === undefined) return null;
  const entries = siteHistory(notices, withdrawn);
  const kinds = new Set(entries.map(({ kind }) => kind));
  return (
    <PageFrame site={site} notice={newest} page={page}>
      <h1 className="mb-4 mt-5 text-2xl md:text-3xl">更新记录</h1>
      <p className="mb-4 max-w-text">{introduction(kinds)}</p>
      <ol reversed className="max-w-text">
        {entries.map((entry) => (
          <li key={entryPath(entry)} className="border-t border-rule py-4">
            <time dateTime={entry.date} className="font-semibold">
              {formatDate(entry.date)}
            </time>
            ，{entryWords(entry)}
            {entry.kind === 'update' && `（${entry.update.source}）`}
            <p>
              <a className="inline-block py-2" href={entryPath(entry)}>
                {nameOf(entry)}
              </a>
            </p>
            <EntryText entry={entry} />
          </li>
        ))}
      </ol>
    </PageFrame>
  );
}

function introduction(kinds: ReadonlySet<Entry['kind']>): string {
  if (kinds.has('return')) {
    return kinds.has('withdrawal')
      ? '通报的发布，以及此后的每次更新、更正、再次指出和撤下，最近的在前。'
      : '通报的发布，以及此后的每次更新、更正和再次指出，最近的在前。';
  }
  if (kinds.has('withdrawal')) return '通报的发布，以及此后的每次更新、更正和撤下，最近的在前。';
  return kinds.size > 1
    ? '通报的发布，以及此后的每次更新和更正，最近的在前。'
    : '通报发布以来没有更新，也没有更正。';
}

function nameOf(entry: Entry): string {
  if (entry.kind === 'notice') return `${entry.notice.title}（${issueCount(entry.notice)}）`;
  if (entry.kind === 'withdrawal') return withdrawnName(entry.of);
  return entry.issue === null ? entry.notice.title : `问题 ${Number(entry.issue.id)} ${entry.issue.title}`;
}
