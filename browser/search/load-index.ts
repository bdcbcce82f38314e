import { prepare, type SearchableNotice } from '@/lib/search/prepare';
import { SEARCH_INDEX_FORM, type SearchIndex } from '@/lib/search/search-index';
import { takeAnswer } from './early-answer';
import { type Failure, whyMissing } from './search-said';

/** Loads the index named by an element, or the reason why it cannot be had. */
export function loadIndex(place: HTMLElement): Promise<SearchableNotice | Failure> {
  const read = async (response: Response): Promise<SearchableNotice | Failure> => {
    const index: unknown = await response.json();
    return isIndex(index) ? prepare(index, place.dataset.index || '') : 'broken';
  };
  return takeAnswer(place).then(
    (response) => (response.ok ? read(response).catch(() => 'broken' as const) : 'missing'),
    whyMissing,
  );
}

// Written by our own build: its shape distinguishes it from error pages and other versions.
const isIndex = (value: unknown): value is SearchIndex => Object(value).form === SEARCH_INDEX_FORM;
