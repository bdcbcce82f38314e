import type { FilterField } from '@/lib/search/query';
import type { SearchRecord } from '@/lib/search/search-index';

/** The version of the file's format; a file with another number is rejected. */
export const ROOT_FORM = 1;

/** A notice in the order of the site, newest first: how many records it has, and the version of their texts. */
export type RootNotice = { slug: string; name: string; records: number; version: string };

/** What records have in common: the part of a SearchRecord that filters and templates look at, but its notice. */
export type RecordKind = Pick<SearchRecord, 'model'> & Record<Exclude<FilterField, 'notice'>, string[]>;

/**
 * What is loaded first of an index in shards: everything about the records but their words. The lists have one entry for
 * each record of all notices: `kind` the place in `kinds`, `issue` the id or '', `number` as printed and folded, `length`
 * of the indexed text and of the title at its beginning. `shards` are named by their first piece, in order. `foldable` are
 * the characters for which `fold` is needed.
 */
export type SearchRoot = {
  form: typeof ROOT_FORM;
  notices: RootNotice[];
  kinds: RecordKind[];
  kind: number[];
  issue: string[];
  number: string[];
  length: number[];
  titleLength: number[];
  shards: [first: string, path: string][];
  foldable: string;
  fold: string;
};

/** True for the content of a root of this version; our own build wrote it, so that the number is enough. */
export const isSearchRoot = (value: unknown): value is SearchRoot => Object(value).form === ROOT_FORM;
