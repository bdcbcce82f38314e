import { erratumAnchor, issuePath, noticePath, updateAnchor } from '@/lib/addresses';
import type { Erratum } from '@/lib/model/erratum-schema';
import type { Issue, Notice } from '@/lib/model/notice';
import type { Update } from '@/lib/model/update-schema';
import type { StatusCode } from '@/lib/status';
import { type CurrentTarget, newTarget, replacedBy, targetsAfter } from './current-targets';
import type { Target } from './remaining';

/** A change from one value to another. */
export type Change<Value, Before = Value> = { from: Before; to: Value };

/**
 * One publication on a day (YYYY-MM-DD): a notice, an update of an issue, or an erratum of an issue or of the text
 * outside issues (`issue` is null). `number` counts the errata of one text from 1.
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
    };

/** The address of an entry: its notice, or its anchor in the history of an issue or notice. */
export function entryPath(entry: Entry): string {
  if (entry.kind === 'notice') return noticePath(entry.notice);
  const page = entry.issue === null ? noticePath(entry.notice) : issuePath(entry.issue);
  return `${page}#${entry.kind === 'update' ? updateAnchor(entry.update) : erratumAnchor(entry.number)}`;
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
    ...notice.issues.flatMap((issue) => entriesOf(notice, issue)),
  ]);
}

/** The history of the site, newest first. */
export function siteHistory(notices: readonly Notice[]): Entry[] {
  return latestFirst(notices.toReversed().flatMap((notice) => noticeHistory(notice).reverse()));
}

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
  return [...updates, ...errataOf(notice, issue, issue.errata)];
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
