import * as data from '@/lib/data-attributes';

/** Why there is no data to search, which is also the name of the message for it. */
export type Failure = 'offline' | 'missing' | 'broken';

/** Why a request failed, as far as the browser knows. */
export function fetchFailure(): Failure {
  return navigator.onLine ? 'missing' : 'offline';
}

/** The message that the page holds for a failure, for loading or for an empty query; '' where there is no status line. */
export function messageFor(page: Document, state: Failure | 'loading' | 'slow' | 'empty'): string {
  return statusLine(page)?.dataset[state] || '';
}

/** The message shown now; '' if there is none. */
export function shownMessage(page: Document): string {
  return statusLine(page)?.textContent || '';
}

/** Shows a message in the status line, with links to other pages (`ways`) and a button to try again (`again`) or without. */
export function showMessage(page: Document, words: string, ways: boolean, again = false): void {
  const line = statusLine(page);
  // setting the same text again would make a screen reader repeat it
  if (line && line.textContent !== words) line.textContent = words;
  setHidden(page, `[${data.retry}]`, !again);
  setHidden(page, `[${data.ways}]`, !ways);
}

/** Hides or shows an element. One that contains the focus stays visible, so that the focus is not lost. */
export function setHidden(page: Document, selector: string, hidden: boolean): void {
  const element = page.querySelector<HTMLElement>(selector);
  if (element) element.hidden = hidden && !element.contains(page.activeElement);
}

const statusLine = (page: Document) => page.querySelector<data.DataElement>(`[${data.loading}]`);
