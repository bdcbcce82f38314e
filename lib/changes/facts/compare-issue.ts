import { type Change, vanished } from '@/lib/changes/change';
import type { Correction } from '@/lib/changes/read/frame-corrections';
import type { IssueData } from '@/lib/check-site/read/notice-data';
import { compareApproved, compareEditorial, EDITORIAL } from './compare-fields';
import { compareReturns } from './compare-returns';
import { compareStatus } from './compare-status';
import { compareTargets } from './compare-targets';
import { compareTexts, listCorrections } from './compare-texts';
import { correctionAsCause, entriesNotIn, updateAsCause } from './entries';

/** Two versions of an issue, and the new corrections of its notice outside the issues, which may touch headings. */
export type Versions = { before: IssueData; after: IssueData; frame: readonly Correction[] };

/** Everything that a reader of an issue sees differently. */
export function compareIssue(where: string, { before, after, frame }: Versions): Change[] {
  const errata = entriesNotIn(before.errata, after.errata);
  const text = errata.filter(({ of: kind }) => kind !== 'status');
  const status = errata.filter(({ of: kind }) => kind === 'status');
  const isTakenBack = entriesNotIn(after.updates, before.updates).some(({ followUp }) => followUp !== null);
  const stated = [...compareStatus(where, before, after), ...compareTargets(where, before, after)].map(
    (change) => (isTakenBack ? { ...change, cause: change.cause ?? EDITORIAL } : change),
  );
  return [
    ...stated,
    ...unreported(where, { before, after, frame }, stated),
    ...lost(where, before, after),
    ...listCorrections(where, text),
    ...compareTexts(where, { before: before.text, after: after.text, corrections: text }),
    ...compareApproved(where, { before, after }, { text, status, frame }),
    ...compareEditorial(where, before, after),
    ...compareReturns(where, before, after),
  ];
}

// New entries that changed neither status nor target.
function unreported(where: string, { before, after }: Versions, reported: readonly Change[]): Change[] {
  const causes = new Set(reported.map(({ cause }) => cause));
  const updates = entriesNotIn(before.updates, after.updates).map(
    (update): Change => ({
      kind: 'news',
      where,
      before: null,
      after: update.text,
      cause: updateAsCause(update),
    }),
  );
  const statuses = entriesNotIn(before.errata, after.errata)
    .filter(({ of: kind }) => kind === 'status')
    .map(
      (erratum): Change => ({
        kind: 'status',
        where,
        before: erratum.from,
        after: erratum.to,
        cause: correctionAsCause(erratum),
      }),
    );
  return [...updates, ...statuses].filter(({ cause }) => !causes.has(cause));
}

// What was published as an update or a correction stays; a changed one counts as lost.
function lost(where: string, before: IssueData, after: IssueData): Change[] {
  const updates = entriesNotIn(after.updates, before.updates);
  const gone = [
    ...updates.filter(({ followUp }) => followUp === null).map(updateAsCause),
    ...entriesNotIn(after.errata, before.errata).map(correctionAsCause),
  ];
  // That a follow-up continues an issue is an editor's statement, which may be taken back.
  const followUps = updates.flatMap(({ followUp }) =>
    followUp === null ? [] : `${followUp.notice}/${followUp.id}`,
  );
  return [
    ...gone.map((entry) => vanished(where, entry)),
    ...[...new Set(followUps)].map(
      (name): Change => ({
        kind: 'field',
        where: `${where}的后续通报`,
        before: name,
        after: null,
        cause: EDITORIAL,
      }),
    ),
  ];
}
