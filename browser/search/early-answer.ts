import type { DataElement } from '@/lib/data-attributes';

declare global {
  interface HTMLElement {
    /** The response for the address in `data-index`, requested before the search script has loaded. */
    earlyAnswer?: Promise<Response> | undefined;
  }
}

/** An element that names the search index of a notice. */
export type IndexElement = Pick<DataElement, 'dataset' | 'earlyAnswer'>;

/** Requests the search index that an element names, while the search script is still loading. */
export function askEarly(place: IndexElement): void {
  place.earlyAnswer = fetch(place.dataset.index || '');
  // takeAnswer passes the failure on
  place.earlyAnswer.catch(() => undefined);
}

/** The response requested early, once; otherwise a new request. */
export function takeAnswer(place: IndexElement): Promise<Response> {
  const answer = place.earlyAnswer || fetch(place.dataset.index || '');
  place.earlyAnswer = undefined;
  return answer;
}
