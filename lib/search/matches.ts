import type { Searchable } from './prepare';
import { FILTER_FIELDS, type FilterField, type Query } from './query';
import type { SearchRecord } from './search-index';
import type { Asked } from './typed/asked-in';
import type { Word } from './typed/words-in';

/** True for a record that passes every filter of the query, except the one left aside. */
export function passesFilters({ codes }: SearchRecord, query: Query, aside?: FilterField): boolean {
  return FILTER_FIELDS.every(
    (field) => field === aside || !query[field] || codes[field].includes(query[field]),
  );
}

/** The rank of a record that does not match. */
export const NOWHERE = 4;

/**
 * The rank of a record among the results: 0 an issue called by its id or number, 1 an issue with all words in its title,
 * 2 in its text, 3 text of the notice outside its issues, 4 no match. If nothing was typed every issue has rank 2.
 */
export function rankOf({ record, title, text, number, numbers }: Searchable, asked: Asked): number {
  const { words, called, quotes } = asked;
  if ((called && called === number) || numbers.includes(asked.number)) return 0;
  if (!words.every(isIn(text)) || (quotes && !isPrinted(record, quotes))) return NOWHERE;
  if (!record.issue) return words.length || quotes ? 3 : NOWHERE;
  return words.length && words.every(isIn(title)) ? 1 : 2;
}

const isIn =
  (text: string) =>
  (word: Word): boolean =>
    word.some((form) => text.includes(form));

const isPrinted = ({ title, texts }: SearchRecord, words: string): boolean =>
  (title + texts.map(({ text }) => text).join('')).includes(words);
