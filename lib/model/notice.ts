import type { ReasonCode } from '@/lib/reasons';
import type { BasisCode, StatusCode } from '@/lib/status';
import type { Erratum } from './erratum-schema';
import type { NoticeFront } from './notice-front-schema';
import type { RelatedByEditor } from './related-schema';
import type { Update } from './update-schema';

/** Where an issue stands in its notice: the headings above it, as printed; null where there is none. */
export type Position = { chapter: string | null; area: string | null; theme: string | null };

/** What is still to be done, for one paragraph of the second part. The month is read from the promise's own words. */
export type Remaining = { reasons: ReasonCode[]; target: { month: string; words: string } | null };

/** One numbered step of a part; its id is m1, m2 … in the first part, n1 … in the second and so on (m0: words before 一是). */
export type Measure = { id: string; ordinal: string | null; text: string; remaining: Remaining | null };

/** A piece of an issue, label as printed: 整改情况：; null for text that follows the heading without one. */
export type Part = { label: string | null; measures: Measure[] };

/**
 * A status and where it comes from. `from` is what says it: a heading of the notice, the notice's own words about this
 * issue, or the source of the latest update that states one; null if nothing does.
 */
export type Status = {
  code: StatusCode;
  basis: BasisCode;
  asOf: string;
  origin: 'notice' | 'issue' | 'update';
  evidence: string | null;
};

/** A deadline that the notice itself states: its words, and the day or month by which it ends, null if that cannot be read. */
export type Deadline = { words: string; until: string | null };

/**
 * One finding and what was done about it. `id` is its file name, `notice` the slug of its notice, `given` the status that
 * the notice gave it, `status` the latest one.
 */
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
  /** True if what was done stands in a chapter, told together with other issues; then there are no parts. */
  sharedText: boolean;
  parts: Part[];
  updates: Update[];
  errata: Erratum[];
  related: RelatedByEditor[];
};

/** A piece of a section, in the order of the notice. Heading level 1 is a chapter, 2 a focus area, 3 a theme. */
export type SectionBlock =
  | { kind: 'heading'; level: number; text: string; id: string }
  | { kind: 'paragraph'; text: string; id: string }
  | { kind: 'issue'; issue: Issue };
export type Section = { number: number; blocks: SectionBlock[] };

/** The whole document of one body at one date; `slug` is its folder name. */
export type Notice = Omit<NoticeFront, 'errata'> & {
  slug: string;
  sections: Section[];
  issues: Issue[];
  errata: Erratum[];
};
