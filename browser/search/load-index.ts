import { prepare, type SearchableNotice } from '@/lib/search/prepare';
import { SEARCH_INDEX_FORM, type SearchIndex } from '@/lib/search/search-index';
import { takeAnswer } from './early-answer';
import { type Failure, whyMissing } from './search-said';

/** Gets the index that a place of the page names; says why where it cannot be had. */
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

// written by our own build: its form is enough to tell it from anything else, and from one of another version
const isIndex = (value: unknown): value is SearchIndex => Object(value).form === SEARCH_INDEX_FORM;
