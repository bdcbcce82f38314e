import * as data from '@/lib/data-attributes';
import type { SearchableNotice } from '@/lib/search/prepare';
import { loadIndex } from './load-index';
import type { Failure } from './status-message';

/** The notices loaded so far, in the order of the page, why one is missing, and whether any is still loading. */
export type Source = { notices: SearchableNotice[]; failure: Failure | undefined; waiting: boolean };

/** Loads the search index of every notice named in the page; `load` again retries those that failed. `changed` runs after each answer. */
export function createSource(page: Document, changed: () => void): { load: () => void; now: () => Source } {
  const got: (SearchableNotice | Failure | null)[] = [];
  return {
    load: () => {
      page.querySelectorAll<data.DataElement>(`[${data.index}]`).forEach((place, index) => {
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
