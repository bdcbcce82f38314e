import { type FoldCharacter, foldBy } from '@/lib/folding';
import type { Searchable } from './prepare';
import { FILTER_FIELDS, type FilterField, type Query } from './query';
import type { SearchRecord } from './search-index';

/** The words of a query, folded; a match contains all of them. */
export function wordsOf({ q }: Query, foldCharacter: FoldCharacter): string[] {
  return q
    .split(/\s+/)
    .map((word) => foldBy(word, foldCharacter).text)
    .filter(Boolean);
}

/** True for a record that passes every filter of the query, except the one left aside. */
export function passesFilters({ codes }: SearchRecord, query: Query, aside?: FilterField): boolean {
  return FILTER_FIELDS.every(
    (field) => field === aside || !query[field] || codes[field].includes(query[field]),
  );
}

/** The rank of a record that does not match. */
export const NOWHERE = 4;

/**
 * The rank of a record among the results: 0 an issue called by its id or printed number, 1 an issue with all words in its
 * title, 2 in its text, 3 text of the notice outside its issues, 4 no match. Without words every issue has rank 2.
 */
export function rankOf({ record, title, text, names }: Searchable, words: readonly string[]): number {
  if (!words.length) return record.issue ? 2 : NOWHERE;
  if (names.includes(words.join(' '))) return 0;
  if (!words.every((word) => text.includes(word))) return NOWHERE;
  if (!record.issue) return 3;
  return words.every((word) => title.includes(word)) ? 1 : 2;
}
