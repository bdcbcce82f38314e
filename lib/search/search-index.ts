import type { FoldingTables } from './fold/create-text-folder';
import type { Reading } from './fold/read-out';
import type { FilterField } from './query';

/** A paragraph or measure of a record in one line; `anchor` is its fragment id on the page, '' for the page itself. */
export type SearchText = { anchor: string; text: string };

/**
 * The unit of search: an issue, or (`issue` null) the notice's text under one heading outside its issues.
 * `path` is the address of its page relative to the notice's, `title` the heading as printed ('' if there is none).
 * `model` names the template of its result (resultModel), '' outside the issues.
 * `codes` are the values that each filter matches; for `theme` the ids of the headings above, outermost first.
 */
export type SearchRecord = {
  issue: string | null;
  number: string;
  path: string;
  anchor: string;
  title: string;
  model: string;
  codes: Record<FilterField, string[]>;
  texts: SearchText[];
};

/** The version of the file's format; a file with another number is rejected. */
export const SEARCH_INDEX_FORM = 3;

/**
 * The search index of one notice, the file search.json. `variants` and `words` are the tables of createTextFolder; `readings` are
 * the words that are also found as they are meant: slips, and dates written short.
 */
export type SearchIndex = FoldingTables & {
  form: typeof SEARCH_INDEX_FORM;
  notice: string;
  name: string;
  readings: Reading[];
  records: SearchRecord[];
};

/** True for the content of an index file of this version; our own build wrote it, so that the number is enough. */
export const isSearchIndex = (value: unknown): value is SearchIndex =>
  Object(value).form === SEARCH_INDEX_FORM;
