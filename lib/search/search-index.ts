import type { FilterField } from './query';

/** A stretch of a record's text in one line; `anchor` is the fragment id of its place on the page, '' for the page itself. */
export type SearchText = { anchor: string; text: string };

/**
 * What is searched as one: an issue, or (`issue` null) words of the notice outside its issues under one heading.
 * `path` is the address of its page from the notice's own, `title` the heading as printed ('' where there is none).
 * `codes` are what each filter finds it by; under `theme` the ids of the headings above, outermost first.
 */
export type SearchRecord = {
  issue: string | null;
  number: string;
  path: string;
  anchor: string;
  title: string;
  codes: Record<FilterField, string[]>;
  texts: SearchText[];
};

/** The form of the file; another number means that it was written by another version of the site. */
export const SEARCH_INDEX_FORM = 1;

/** All that can be found in one notice: the file search.json. `variants` is the table for `createFolder`. */
export type SearchIndex = {
  form: typeof SEARCH_INDEX_FORM;
  notice: string;
  name: string;
  variants: string;
  records: SearchRecord[];
};
