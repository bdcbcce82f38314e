import type { MetaPiece } from '@/lib/import/frame/metadata';
import type { LabelKind } from '@/lib/import/text/part-label';
import type { SourceLine } from '@/lib/import/text/source-line';
import type { StatusCode } from '@/lib/status';
import type { Warning } from './warning';

/** A paragraph of a part. `ordinal` is the numbering of the measure that begins here; null for one that goes on or has none. */
export type ParsedParagraph = SourceLine & { ordinal: string | null };

/** A piece of an issue: its label as printed with its colon, null if the text follows the title without one. */
export type ParsedPart = {
  label: string | null;
  kind: LabelKind;
  printed: SourceLine | null;
  paragraphs: ParsedParagraph[];
};

/** A status with the words that say it. `inferred` is one that follows only from which chapter lists what is not finished. */
export type ParsedStatus = {
  value: StatusCode;
  basis: 'stated' | 'chapter' | 'unknown';
  words: string | null;
  inferred: boolean;
};

/**
 * One finding. `group` is the place of its innermost heading in the list of groups, null if it has none; with `sharedText`
 * its text answers other findings too.
 */
export type ParsedIssue = {
  heading: SourceLine;
  printed: string | null;
  title: string;
  group: number | null;
  parts: ParsedPart[];
  sharedText: boolean;
  status: ParsedStatus;
  responsible: string | null;
  target: string | null;
};

/** A heading over issues, the outermost of level 1. */
export type ParsedGroup = {
  level: number;
  number: string;
  heading: string;
  parent: number | null;
  line: number;
};

/** A piece of the notice in order: a heading, a paragraph, or an issue by its place in the list. */
export type ParsedBlock =
  | ({ kind: 'heading'; level: number; status: ParsedStatus | null } & SourceLine)
  | ({ kind: 'paragraph' } & SourceLine)
  | { kind: 'issue'; index: number };

/** What is known about the inspection; null for what the text does not say. Dates are YYYY-MM-DD. */
export type ParsedInspection = {
  team: string | null;
  body: string | null;
  from: string | null;
  to: string | null;
  feedback: string | null;
};

export type ParsedContacts = { phone: string | null; mail: string | null; post: string | null };

/** All that was read from one input, each piece with its line. `sections` are the opening, the chapters and the ending, in order. */
export type ParsedNotice = {
  title: SourceLine[];
  issuer: string | null;
  published: string | null;
  source: string | null;
  signed: string | null;
  inspection: ParsedInspection;
  chapters: { number: string; heading: string; line: number }[];
  groups: ParsedGroup[];
  issues: ParsedIssue[];
  sections: ParsedBlock[][];
  contacts: ParsedContacts;
  totals: { words: string; line: number; stated: number; found: number }[];
  meta: MetaPiece[];
  boilerplate: SourceLine[];
  warnings: Warning[];
  doubts: { line: number; message: string }[];
};
