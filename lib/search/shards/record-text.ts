import type { FoldingTables } from '@/lib/search/fold/create-text-folder';
import { prepare, type Searchable, type SearchableNotice } from '@/lib/search/prepare';
import { SEARCH_INDEX_FORM, type SearchIndex, type SearchRecord } from '@/lib/search/search-index';
import type { RootNotice } from './search-root';

/** The version of the file's format; a file with another number is rejected. */
export const TEXT_FORM = 1;

/**
 * The words of one record, a file of its own: what a result shows. `version` is that of its notice in the root, `heading`
 * the one above it; of the tables of its notice only what concerns these words.
 */
export type RecordText = Pick<FoldingTables, 'variants'> &
  Pick<SearchIndex, 'readings'> & {
    form: typeof TEXT_FORM;
    version: string;
    heading: string;
    record: Pick<SearchRecord, 'number' | 'path' | 'anchor' | 'title' | 'texts'>;
  };

/** True for the content of a file of this version; our own build wrote it, so that the number is enough. */
export const isRecordText = (value: unknown): value is RecordText => Object(value).form === TEXT_FORM;

/** A record with its words, and as much of its notice as a result shows. */
export type WholeRecord = { notice: SearchableNotice; searchable: Searchable };

/** Puts a record of the root and its words together; `home` is the address of the page of its notice. */
export function withText(
  record: SearchRecord,
  { slug, name }: Pick<RootNotice, 'slug' | 'name'>,
  { variants, readings, heading, record: words }: RecordText,
  home: string,
): WholeRecord {
  const above = record.codes.theme[record.codes.theme.length - 1] || '';
  // with the heading as a record, so that its words are known by its id
  const records = [
    { ...record, ...words },
    { ...record, ...words, anchor: above, title: heading },
  ];
  const notice = prepare(
    { form: SEARCH_INDEX_FORM, notice: slug, name, variants, words: '', readings, records },
    home,
  );
  const [searchable] = notice.searchables;
  if (!searchable) throw new Error(slug);
  return { notice, searchable };
}
