/** Why there is nothing to search in. */
export type Failure = 'offline' | 'missing' | 'broken';

/** Why something could not be fetched, as far as the browser knows. */
export function whyMissing(): Failure {
  return navigator.onLine ? 'missing' : 'offline';
}

/** What the page has ready to be said of a failure, or while the data are on their way. */
export function wordsFor(page: Document, state: Failure | 'loading' | 'slow'): string {
  return placeOf(page)?.dataset[state] || '';
}

/** What is said now. */
export function saidOn(page: Document): string {
  return placeOf(page)?.textContent || '';
}

/** Says something about the search, to be seen and heard, and shows ways on: links, and to try again if that may help. */
export function say(page: Document, words: string, ways: boolean, again = false): void {
  const place = placeOf(page);
  // the same words are not said again
  if (place && place.textContent !== words) place.textContent = words;
  hide(page, '[data-retry]', !again);
  hide(page, '[data-ways]', !ways);
}

/** Hides an element of the page or shows it. What has the focus stays, so that the reader keeps the place. */
export function hide(page: Document, selector: string, hidden: boolean): void {
  const element = page.querySelector<HTMLElement>(selector);
  if (element) element.hidden = hidden && !element.contains(page.activeElement);
}

const placeOf = (page: Document) => page.querySelector<HTMLElement>('[data-loading]');
