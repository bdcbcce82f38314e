import type { ReasonCode } from '@/lib/reasons';
import type { BasisCode, StatusCode } from '@/lib/status';
import type { OtherIssue, Return, ReturnedIn } from './across/other-issue';
import type { InBureau } from './bureau/bureau';
import type { Erratum } from './erratum-schema';
import type { NoticeFront } from './notice-front-schema';
import type { RelatedByEditor } from './related-schema';
import type { Update } from './update-schema';
import type { MeasureWithdrawal, Withdrawal } from './withdrawal/withdrawal-schema';

/** The position of an issue in its notice: the headings above it as printed; null where there is none. */
export type Position = { chapter: string | null; area: string | null; theme: string | null };

/** Reasons and target of one paragraph of the second part. The month is read from the words of the promise. */
export type Remaining = { reasons: ReasonCode[]; target: { month: string; words: string } | null };

/** One step of a part (of a withdrawn one the text is its mark); its id is m1, m2 … in the first part, n1 … in the second and so on (m0 where the first of several has no ordinal). */
export type Measure = { id: string; ordinal: string | null; text: string; remaining: Remaining | null };

/** A part of an issue with its label as printed: 整改情况：; null for text that follows the heading without one. */
export type Part = { label: string | null; measures: Measure[] };

/**
 * A status and its evidence: a heading of the notice, the notice's own words about this issue, or the source of the
 * latest update that states one; null if there is none.
 */
export type Status = {
  code: StatusCode;
  basis: BasisCode;
  asOf: string;
  origin: 'notice' | 'issue' | 'update';
  evidence: string | null;
};

/** A deadline stated in the notice: its words, and the day or month by which it ends, null if that cannot be read. */
export type Deadline = { words: string; until: string | null };

/** One finding and what was done about it. `id` is its file name, `notice` the slug of its notice, `given` the status in the notice, `status` the latest one. */
export type Issue = {
  id: string;
  notice: string;
  heading: string;
  printedNumber: string;
  title: string;
  position: Position;
  given: Status;
  status: Status;
  responsible: string | null;
  deadline: Deadline | null;
  /** True if a chapter answers it together with other issues; then there are no parts. */
  sharedText: boolean;
  withoutText: boolean;
  parts: Part[];
  /** The measure in which a rectified issue promises later work, named by editors; null if none does. */
  later: Measure | null;
  updates: Update[];
  errata: Erratum[];
  related: RelatedByEditor[];
  withdrawn: MeasureWithdrawal[];
  /** The earlier issues that it repeats, and the later ones that repeat it, as editors state them in the later file. */
  returns: Return[];
  returnedIn: ReturnedIn[];
  /** In a follow-up: the issue of the earlier notice that it continues, as an editor has confirmed; null elsewhere. */
  follows: OtherIssue | null;
};

/** What is left of an issue that was withdrawn: its address, when and why it went, and the checksums of the files that went with it. */
export type WithdrawnIssue = { id: string; notice: string; withdrawal: Withdrawal; files: string[] };

/** A block of a section. Heading level 1 is a chapter, 2 a focus area, 3 a theme; in place of a withdrawn issue stands its mark. */
export type SectionBlock =
  | { kind: 'heading'; level: number; text: string; id: string }
  | { kind: 'paragraph'; text: string; id: string }
  | { kind: 'issue'; issue: Issue }
  | { kind: 'withdrawn'; issue: WithdrawnIssue; text: string; id: string };
export type Section = { number: number; blocks: SectionBlock[] };

/** The text and fields of a notice; `slug` is its folder name, `issues` are those that are not withdrawn. */
export type NoticeText = Omit<NoticeFront, 'errata' | 'bureau' | 'follows'> & {
  slug: string;
  sections: Section[];
  /** The notice that it follows, null if none; and those that follow it, the earliest first. */
  follows: OtherIssue['notice'] | null;
  followedBy: OtherIssue['notice'][];
  issues: Issue[];
  withdrawn: WithdrawnIssue[];
  /** True if the text was received with marks in half width. */
  restoredMarks: boolean;
  errata: Erratum[];
};

/** The whole document of one bureau at one date. */
export type Notice = NoticeText & InBureau;

/** What is left of a notice that was withdrawn; `issues` are the ids of the issues whose addresses it had. */
export type WithdrawnNotice = Pick<Notice, 'slug' | 'formerly' | 'issuer' | 'published'> &
  InBureau & {
    issues: string[];
    withdrawal: Withdrawal;
  };

/** A withdrawn file of evidence: the name in its address, which only the record has, its notice, and when and why it went. */
export type WithdrawnFile = {
  name: string;
  withdrawal: Withdrawal;
  of: { kind: 'file'; notice: Notice } | { kind: 'notice'; notice: WithdrawnNotice };
};
