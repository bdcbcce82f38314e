/** Why nothing can be searched. */
export type Failure = 'offline' | 'missing' | 'broken';

/** Why a request failed, as far as the browser knows. */
export function whyMissing(): Failure {
  return navigator.onLine ? 'missing' : 'offline';
}

/** The prepared message for a failure or for loading. */
export function wordsFor(page: Document, state: Failure | 'loading' | 'slow'): string {
  return placeOf(page)?.dataset[state] || '';
}

/** The message shown now. */
export function saidOn(page: Document): string {
  return placeOf(page)?.textContent || '';
}

/** Shows and announces a message about the search, with links and a retry button where they help. */
export function say(page: Document, words: string, ways: boolean, again = false): void {
  const place = placeOf(page);
  // Do not announce the same words twice.
  if (place && place.textContent !== words) place.textContent = words;
  hide(page, '[data-retry]', !again);
  hide(page, '[data-ways]', !ways);
}

/** Hides or shows an element. One that has the focus stays, so that the reader keeps the position. */
export function hide(page: Document, selector: string, hidden: boolean): void {
  const element = page.querySelector<HTMLElement>(selector);
  if (element) element.hidden = hidden && !element.contains(page.activeElement);
}

const placeOf = (page: Document) => page.querySelector<HTMLElement>('[data-loading]');
