import { erratumAnchor, issuePath, returnAnchor, updateAnchor, withdrawalAnchor } from '@/lib/addresses';
import { formatDate } from '@/lib/dates';
import type { Update } from '@/lib/model/update-schema';
import type { Entry } from '@/lib/notice/history/entry';
import { entryWords } from '@/lib/notice/history/entry-words';
import { fullName, reasonOfEditor, returnedInWords } from '@/lib/notice/returns/return-words';
import { withdrawalReason } from '@/lib/notice/withdrawals';
import { EvidenceLinks } from './evidence-links';

/** One entry of a history; on its own page (`own`) it is a link target. */
export function HistoryEntry(props: { entry: Entry; own?: boolean; children?: React.ReactNode }) {
  const { entry, own = true, children } = props;
  return (
    <li id={own ? anchorOf(entry) : undefined} className="my-4">
      <time dateTime={entry.date} className="font-semibold">
        {formatDate(entry.date)}
      </time>
      ，{entryWords(entry)}
      {entry.kind === 'update' && `（${entry.update.source}）`}
      {children}
      <EntryText entry={entry} />
    </li>
  );
}

/** The content of an entry: the text of an update with its evidence, the words before and after an erratum, the reason of a withdrawal, or the later issue of a return. */
export function EntryText({ entry }: { entry: Entry }) {
  if (entry.kind === 'update') {
    return (
      <>
        <p>{entry.update.text}</p>
        <FollowUpPlace update={entry.update} />
        <EvidenceLinks notice={entry.notice} update={entry.update} />
      </>
    );
  }
  if (entry.kind === 'notice') return null;
  if (entry.kind === 'withdrawal') return <p>{withdrawalReason(entry.withdrawal)}</p>;
  if (entry.kind === 'return') {
    const { by } = entry;
    return (
      <p>
        见<a href={issuePath(by.issue)}>{returnedInWords(by)}</a>。{reasonOfEditor(by)}
      </p>
    );
  }
  const { from, to, reason } = entry.erratum;
  return (
    <p>
      原为“<del className="no-underline">{from}</del>”，改为“<ins className="no-underline">{to}</ins>”。
      {reason}
    </p>
  );
}

function FollowUpPlace({ update: { followUp } }: { update: Update }) {
  if (followUp === undefined) return null;
  return (
    <p>
      见<a href={issuePath(followUp.issue)}>{fullName(followUp)}</a>。
    </p>
  );
}

function anchorOf(entry: Entry): string | undefined {
  if (entry.kind === 'notice') return undefined;
  if (entry.kind === 'withdrawal') {
    const { of } = entry;
    return of.kind === 'measure' || of.kind === 'file' ? withdrawalAnchor(of) : undefined;
  }
  if (entry.kind === 'return') return returnAnchor(entry.by.issue);
  return entry.kind === 'update' ? updateAnchor(entry.update) : erratumAnchor(entry.number);
}
