import type { Numbering } from '@/lib/import/text/numbering';
import type { SourceLine } from '@/lib/import/text/source-line';

/**
 * A numbered line with everything under it. `whole` is the line, split into `heading` and the first of `content`
 * where the heading runs on; `title` is the heading without number and end mark.
 */
export type Item = {
  numbering: Numbering;
  whole: SourceLine;
  heading: SourceLine;
  runsOn: boolean;
  title: string;
  content: SourceLine[];
  children: Item[];
};

/** The text as a tree: the lines before the first numbered one, and the numbered lines without a parent. */
export type Tree = { lead: SourceLine[]; items: Item[] };
