import * as data from '@/lib/data-attributes';

// As in the styles: narrower windows have the results below the filters.
const PHONE = '(max-width: 767px)';

/** On a phone, moves the message with the number of results into view if it is in the lower half of the window or below. */
export function revealAnswer(page: Document): void {
  const line = page.querySelector(`[${data.loading}]`);
  if (!line || !matchMedia(PHONE).matches) return;
  if (line.getBoundingClientRect().top > innerHeight / 2) line.scrollIntoView();
}
