import { type FoldCharacter, foldBy } from '@/lib/folding';
import type { Searchable } from './prepare';
import { FILTER_FIELDS, type FilterField, type Query } from './query';
import type { SearchRecord } from './search-index';

/** The words of a query, folded, each of which must occur. */
export function wordsOf({ q }: Query, foldCharacter: FoldCharacter): string[] {
  return q
    .split(/\s+/)
    .map((word) => foldBy(word, foldCharacter).text)
    .filter(Boolean);
}

/** True for a record that no filter leaves out, one filter aside. */
export function passesFilters({ codes }: SearchRecord, query: Query, aside?: FilterField): boolean {
  return FILTER_FIELDS.every(
    (field) => field === aside || !query[field] || codes[field].includes(query[field]),
  );
}

/** The rank of a record that has not the words. */
export const NOWHERE = 4;

/**
 * Where in the order of results a record comes by its words: 0 an issue of which they are the id or printed number, 1 all
 * in its title, 2 in its text, 3 words of the notice outside its issues, 4 not at all. Without words: every issue alike.
 */
export function rankOf({ record, title, text, names }: Searchable, words: readonly string[]): number {
  if (!words.length) return record.issue ? 2 : NOWHERE;
  if (names.includes(words.join(' '))) return 0;
  if (!words.every((word) => text.includes(word))) return NOWHERE;
  if (!record.issue) return 3;
  return words.every((word) => title.includes(word)) ? 1 : 2;
}
