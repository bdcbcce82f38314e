import type { FilterField } from './query';

/** A piece of a record's text in one line; `anchor` is the fragment id of its position, '' for the page itself. */
export type SearchText = { anchor: string; text: string };

/**
 * One unit of search: an issue, or (`issue` null) text outside issues under one heading. `path` is relative to the
 * notice page, `title` the heading as printed ('' without one). `codes` hold its value for each filter; under
 * `theme` the ids of the headings above, outermost first.
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

/** The version of the format; another number means another version of the site. */
export const SEARCH_INDEX_FORM = 1;

/** The search index of a notice: search.json. `variants` is the table for createTextFolder. */
export type SearchIndex = {
  form: typeof SEARCH_INDEX_FORM;
  notice: string;
  name: string;
  variants: string;
  records: SearchRecord[];
};
