import { NOWHERE, rankOf } from './matches';
import type { Searchable, SearchableNotice } from './prepare';
import type { Query } from './query';
import { askedIn } from './typed/asked-in';
import type { Word } from './typed/words-in';

/** A record that matches a query, its notice, and the words of the query as that notice folds them. */
export type SearchHit = { notice: SearchableNotice; searchable: Searchable; words: Word[] };

/**
 * The records that contain all words of a query, whatever its filters: first the issue called by its number, then those
 * with all words in the title, then the other issues, last the notice's text outside its issues.
 */
export function findByWords(notices: readonly SearchableNotice[], query: Query): SearchHit[] {
  const ranked: SearchHit[][] = [[], [], [], []];
  for (const notice of notices) {
    const asked = askedIn(query.q, notice.folder);
    for (const searchable of notice.searchables) {
      const rank = rankOf(searchable, asked);
      if (rank < NOWHERE) ranked[rank]?.push({ notice, searchable, words: asked.words });
    }
  }
  const none: SearchHit[] = [];
  return none.concat(...ranked);
}
