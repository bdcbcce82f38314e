import type { SearchableNotice } from '@/lib/search/prepare';
import { loadIndex } from './load-index';
import type { Failure } from './search-said';

/** The notices loaded so far, in page order, and whether any is missing. */
export type Source = { notices: SearchableNotice[]; failure: Failure | undefined; waiting: boolean };

/** Loads the index of every notice named on the page, and retries those that failed. `changed` is called after each. */
export function createSource(page: Document, changed: () => void): { load: () => void; now: () => Source } {
  const got: (SearchableNotice | Failure | null)[] = [];
  return {
    load: () => {
      page.querySelectorAll<HTMLElement>('[data-index]').forEach((place, index) => {
        if (isNotice(got[index])) return;
        got[index] = null;
        loadIndex(place).then((result) => {
          got[index] = result;
          changed();
        });
      });
    },
    now: () => ({
      notices: got.filter(isNotice),
      failure: got.find((result) => typeof result === 'string'),
      waiting: got.includes(null),
    }),
  };
}

const isNotice = (result: SearchableNotice | Failure | null | undefined): result is SearchableNotice =>
  Object(result) === result;
