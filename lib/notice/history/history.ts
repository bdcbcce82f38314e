import type { Erratum } from '@/lib/model/erratum-schema';
import type { Issue, Notice, WithdrawnNotice } from '@/lib/model/notice';
import type { Update } from '@/lib/model/update-schema';
import type { Withdrawal } from '@/lib/model/withdrawal/withdrawal-schema';
import { type CurrentTarget, newTarget, replacedBy, targetsAfter } from './current-targets';
import type { Change, Entry, Withdrawn } from './entry';
import type { Target } from './remaining';

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
