import { NOWHERE, rankOf, wordsOf } from './matches';
import type { Searchable, SearchableNotice } from './prepare';
import type { Query } from './query';

/** A matching record, its notice, and the words as folded for that notice. */
export type SearchHit = { notice: SearchableNotice; searchable: Searchable; words: string[] };

/**
 * The records with the words of a query, whatever the filters, in the order of notices: first the issue called by
 * its number, then matches in the title, then other issues, last text outside issues.
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
