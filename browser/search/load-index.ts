import { prepare, type SearchableNotice } from '@/lib/search/prepare';
import { isSearchIndex } from '@/lib/search/search-index';
import { type IndexElement, takeAnswer } from './early-answer';
import { type Failure, fetchFailure } from './status-message';

/** Loads the search index that an element names, ready to be searched; the reason if that fails. */
export function loadIndex(place: IndexElement): Promise<SearchableNotice | Failure> {
  const read = async (response: Response): Promise<SearchableNotice | Failure> => {
    const index: unknown = await response.json();
    return isSearchIndex(index) ? prepare(index, place.dataset.index || '') : 'broken';
  };
  return takeAnswer(place).then(
    (response) => (response.ok ? read(response).catch(() => 'broken' as const) : 'missing'),
    fetchFailure,
  );
}
