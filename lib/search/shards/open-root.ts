import type { SearchHit } from '@/lib/search/find-by-words';
import { prepare, type SearchableNotice } from '@/lib/search/prepare';
import { SEARCH_INDEX_FORM, type SearchRecord } from '@/lib/search/search-index';
import { lastNotAbove } from './places-of';
import type { RootNotice, SearchRoot } from './search-root';

/** A record without its words (`hit`): the number of its notice, its own among those of the notice, where its text begins in that of all records, and the length of its title. */
export type PlacedRecord = {
  hit: Pick<SearchHit, 'notice' | 'searchable'>;
  notice: number;
  place: number;
  start: number;
  titleLength: number;
};

/**
 * A root that can be searched. `shardOf` is the place of the shard that has the list of a piece, -1 if none has; `spreadOf`
 * is small for a shard of few pieces, which are common.
 */
export type OpenRoot = Pick<SearchRoot, 'notices' | 'foldable' | 'fold' | 'shards'> & {
  records: PlacedRecord[];
  shardOf: (piece: string) => number;
  spreadOf: (shard: number) => number;
  recordAt: (place: number) => number;
};

/** Makes the records that the lists of a root describe. */
export function openRoot(root: SearchRoot): OpenRoot {
  const records: PlacedRecord[] = [];
  let start = 0;
  root.notices.forEach((notice, index) => {
    const stub = stubOf(root, notice, records.length);
    stub.searchables.forEach((searchable, place) => {
      const at = records.length;
      const hit = { notice: stub, searchable };
      records.push({ hit, notice: index, place, start, titleLength: Number(root.titleLength[at]) });
      start += Number(root.length[at]) + 1;
    });
  });
  const starts = records.map((record) => record.start);
  const firsts = root.shards.map(([first]) => first);
  return {
    ...root,
    records,
    shardOf: (piece) => lastNotAbove(firsts, piece),
    spreadOf: (shard) => codeOf(firsts[shard + 1] || LAST) - codeOf(firsts[shard] || ''),
    recordAt: (place) => lastNotAbove(starts, place),
  };
}

// A notice as prepare makes it, with no words.
function stubOf(root: SearchRoot, notice: RootNotice, from: number): SearchableNotice {
  const { slug, name, records: count } = notice;
  const records = Array.from({ length: count }, (_, place): SearchRecord => {
    const {
      model = '',
      status = [],
      theme = [],
      reason = [],
    } = root.kinds[Number(root.kind[from + place])] || {};
    const codes = { notice: [slug], status, theme, reason };
    const issue = root.issue[from + place] || null;
    const number = root.number[from + place] || '';
    return { issue, number, path: '', anchor: '', title: '', model, codes, texts: [] };
  });
  const none = { variants: '', words: '', readings: [] };
  return prepare({ form: SEARCH_INDEX_FORM, notice: slug, name, ...none, records }, '');
}

const LAST = '\uffff\uffff';
const codeOf = (piece: string): number => (piece.charCodeAt(0) || 0) * 0x10000 + (piece.charCodeAt(1) || 0);
