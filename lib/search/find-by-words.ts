import { NOWHERE, rankOf, wordsOf } from './matches';
import type { Searchable, SearchableNotice } from './prepare';
import type { Query } from './query';

/** A record that matches a query, its notice, and the words of the query as that notice folds them. */
export type SearchHit = { notice: SearchableNotice; searchable: Searchable; words: string[] };

/**
 * The records that contain all words of a query, whatever its filters: first the issue called by its number, then those
 * with all words in the title, then the other issues, last the notice's text outside its issues.
 */
export function findByWords(notices: readonly SearchableNotice[], query: Query): SearchHit[] {
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
