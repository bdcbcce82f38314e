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
