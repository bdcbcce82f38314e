import {
  erratumAnchor,
  issuePath,
  noticePath,
  returnAnchor,
  updateAnchor,
  withdrawalAnchor,
} from '@/lib/addresses';
import type { ReturnedIn } from '@/lib/model/across/other-issue';
import type { Erratum } from '@/lib/model/erratum-schema';
import type { Issue, Notice, WithdrawnIssue, WithdrawnNotice } from '@/lib/model/notice';
import type { Update } from '@/lib/model/update-schema';
import type { Withdrawal } from '@/lib/model/withdrawal/withdrawal-schema';
import type { StatusCode } from '@/lib/status';
import { type CurrentTarget, newTarget, replacedBy, targetsAfter } from './current-targets';
import type { Target } from './remaining';

/** A change from one value to another. */
export type Change<Value, Before = Value> = { from: Before; to: Value };

/** What was withdrawn: a measure of an issue, the file of an update, an issue, or a whole notice. */
export type Withdrawn =
  | { kind: 'measure'; notice: Notice; issue: Issue; measure: string }
  | { kind: 'file'; notice: Notice; issue: Issue; update: Update }
  | { kind: 'issue'; notice: Notice; issue: WithdrawnIssue }
  | { kind: 'notice'; notice: WithdrawnNotice };

/**
 * One publication on a day (YYYY-MM-DD): a notice, an update of an issue, an erratum of an issue or of the text
 * outside issues (`issue` is null), a withdrawal, or a later notice that finds the issue again. `number` counts the errata of one text from 1.
 */
export type Entry =
  | { kind: 'notice'; date: string; notice: Notice }
  | {
      kind: 'update';
      date: string;
      notice: Notice;
      issue: Issue;
      update: Update;
      status: Change<StatusCode> | null;
      target: Change<Target, Target | null> | null;
    }
  | {
      kind: 'erratum';
      date: string;
      notice: Notice;
      issue: Issue | null;
      erratum: Erratum;
      number: number;
    }
  | { kind: 'withdrawal'; date: string; of: Withdrawn; withdrawal: Withdrawal }
  | { kind: 'return'; date: string; notice: Notice; issue: Issue; by: ReturnedIn };

/** The address of an entry: its notice, its anchor in the history of an issue or notice, or what says that it was withdrawn. */
export function entryPath(entry: Entry): string {
  if (entry.kind === 'notice') return noticePath(entry.notice);
  if (entry.kind === 'withdrawal') return withdrawnPath(entry.of);
  if (entry.kind === 'return') return `${issuePath(entry.issue)}#${returnAnchor(entry.by.issue)}`;
  const page = entry.issue === null ? noticePath(entry.notice) : issuePath(entry.issue);
  return `${page}#${entry.kind === 'update' ? updateAnchor(entry.update) : erratumAnchor(entry.number)}`;
}

function withdrawnPath(of: Withdrawn): string {
  if (of.kind === 'notice') return noticePath(of.notice);
  const page = issuePath(of.issue);
  return of.kind === 'issue' ? page : `${page}#${withdrawalAnchor(of)}`;
}

/** The history of one issue, newest first; the last entry is its notice. */
export function issueHistory(notice: Notice, issue: Issue): Entry[] {
  return latestFirst([published(notice), ...entriesOf(notice, issue)]);
}

/** The history of a notice, newest first; the last entry is the notice. */
export function noticeHistory(notice: Notice): Entry[] {
  return latestFirst([
    published(notice),
    ...errataOf(notice, null, notice.errata),
    ...notice.withdrawn.map((issue) => withdrawalOf({ kind: 'issue', notice, issue }, issue.withdrawal)),
    ...notice.issues.flatMap((issue) => entriesOf(notice, issue)),
  ]);
}

/** The history of the site, newest first; of a withdrawn notice or issue only its withdrawal is left. */
export function siteHistory(notices: readonly Notice[], withdrawn: readonly WithdrawnNotice[] = []): Entry[] {
  return latestFirst([
    ...notices.toReversed().flatMap((notice) => noticeHistory(notice).reverse()),
    ...withdrawn.map((notice) => withdrawalOf({ kind: 'notice', notice }, notice.withdrawal)),
  ]);
}

const withdrawalOf = (of: Withdrawn, withdrawal: Withdrawal): Entry => ({
  kind: 'withdrawal',
  date: withdrawal.date,
  of,
  withdrawal,
});

const published = (notice: Notice): Entry => ({
  kind: 'notice',
  date: notice.published.slice(0, 10),
  notice,
});

function entriesOf(notice: Notice, issue: Issue): Entry[] {
  let status = issue.given.code;
  const updates = issue.updates.map((update, index): Entry => {
    const changed = update.status === undefined ? null : { from: status, to: update.status };
    status = update.status ?? status;
    const before = targetsAfter(issue, issue.updates.slice(0, index));
    return {
      kind: 'update',
      date: update.date,
      notice,
      issue,
      update,
      status: changed,
      target: targetChange(update, before),
    };
  });
  const withdrawals = issue.withdrawn.map(({ measure, ...withdrawal }) =>
    withdrawalOf({ kind: 'measure', notice, issue, measure }, withdrawal),
  );
  const files = issue.updates.flatMap((update) =>
    update.withdrawnFile === undefined
      ? []
      : [withdrawalOf({ kind: 'file', notice, issue, update }, update.withdrawnFile)],
  );
  const returns = issue.returnedIn.map(
    (by): Entry => ({ kind: 'return', date: by.notice.published.slice(0, 10), notice, issue, by }),
  );
  return [...updates, ...errataOf(notice, issue, issue.errata), ...withdrawals, ...files, ...returns];
}

function targetChange(
  update: Update,
  before: readonly CurrentTarget[],
): Change<Target, Target | null> | null {
  const to = newTarget(update);
  if (to === null) return null;
  return { from: replacedBy(update, before)?.target ?? null, to };
}

function errataOf(notice: Notice, issue: Issue | null, errata: readonly Erratum[]): Entry[] {
  return errata.map((erratum, index) => ({
    kind: 'erratum',
    date: erratum.date,
    notice,
    issue,
    erratum,
    number: index + 1,
  }));
}

// Within a day, what is written later comes first.
function latestFirst(entries: readonly Entry[]): Entry[] {
  return [...entries].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0)).reverse();
}
