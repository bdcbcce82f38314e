import { NOWHERE, passesFilters, rankOf, wordsOf } from './matches';
import type { Searchable, SearchableNotice } from './prepare';
import type { Query } from './query';

/** A record that was asked for, its notice, and the words as that notice folds them. */
export type SearchHit = { notice: SearchableNotice; searchable: Searchable; words: string[] };

/**
 * What has the words of a query, whatever the filters, in the order of the notices: first the issue that is called by its
 * number, then where all words stand in the title, then the other issues, and last what the notice says outside its issues.
 */
export function withWords(notices: readonly SearchableNotice[], query: Query): SearchHit[] {
  const ranked: SearchHit[][] = [[], [], [], []];
  for (const notice of notices) {
    const words = wordsOf(query, notice.foldCharacter);
    for (const searchable of notice.searchables) {
      const rank = rankOf(searchable, words);
      if (rank < NOWHERE) ranked[rank]?.push({ notice, searchable, words });
    }
  }
  const none: SearchHit[] = [];
  return none.concat(...ranked);
}

/** What a query finds: what has its words and passes its filters. */
export function findRecords(notices: readonly SearchableNotice[], query: Query): SearchHit[] {
  return withWords(notices, query).filter(({ searchable }) => passesFilters(searchable.record, query));
}
