import { createTextFolder } from '@/lib/search/fold/create-text-folder';
import type { SearchIndex, SearchRecord } from '@/lib/search/search-index';
import { commonUnits } from './common-units';
import { type Block, createFinder } from './create-finder';
import { END, type Quotable, type QuotationFolder, toQuotable } from './quotable';

/** The index of a notice, and the address of the notice's page. */
export type IndexedNotice = { index: SearchIndex; home: string };

/** Where a passage stands: a text of a record by its number, or (null) its title or the record as a whole. */
export type Place = { notice: IndexedNotice; record: SearchRecord; text: number | null };

/** All text that quotations are compared with, how it is folded, and what stands where. */
export type QuotationSource = {
  text: Quotable;
  folder: QuotationFolder;
  find: (quotation: readonly string[]) => Block[];
  /** The place of the units between two edges. */
  placeOf: (from: number, to: number) => Place | undefined;
  /** The other places where the same units stand. */
  elsewhere: (from: number, to: number) => Place[];
};

/** The text of notices, in their order, for comparison with quotations; no passage runs from one record into another. */
export function quotationSource(notices: readonly IndexedNotice[]): QuotationSource {
  // the index of each notice has the variants of its own characters and words alone
  const folders = notices.map(({ index }) => createTextFolder(index));
  const folder: QuotationFolder = {
    foldCharacter: (character) =>
      folders.reduce((folded, one) => Array.from(folded, one.foldCharacter).join(''), character),
    foldWords: (folded) => folders.reduce((text, one) => one.foldWords(text), folded),
  };
  const places: { at: number; place: Place }[] = [];
  let all = '';
  for (const notice of notices) {
    for (const record of notice.index.records) {
      places.push({ at: all.length, place: { notice, record, text: null } });
      all += record.title;
      record.texts.forEach(({ text: words }, text) => {
        all += '\n';
        places.push({ at: all.length, place: { notice, record, text } });
        all += words;
      });
      all += END;
    }
  }
  const text = toQuotable(all, folder);
  const { units, starts } = text;
  const placeAt = (unit: number): Place | undefined =>
    places.filter(({ at }) => at <= (starts[unit] || 0)).pop()?.place;
  const placeOf = (from: number, to: number): Place | undefined => {
    const [first, last] = [placeAt(from), placeAt(to - 1)];
    return first && first !== last ? { notice: first.notice, record: first.record, text: null } : first;
  };
  return {
    text,
    folder,
    find: createFinder(units),
    placeOf,
    elsewhere: (from, to) => {
      const found: Place[] = [];
      units.forEach((_, at) => {
        const isSame = at !== from && commonUnits(units, from, units, at, 1, to - from) === to - from;
        const place = isSame && placeOf(at, at + to - from);
        if (place) found.push(place);
      });
      return found;
    },
  };
}
