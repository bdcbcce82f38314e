declare global {
  interface HTMLElement {
    /** The response under way for the address in `data-index`, requested before the script that reads it has loaded. */
    earlyAnswer?: Promise<Response> | undefined;
  }
}

/** Requests the index named by an element, for the search script to take over. */
export function askEarly(place: HTMLElement): void {
  place.earlyAnswer = fetch(place.dataset.index || '');
  // The caller that takes it over handles a failure.
  place.earlyAnswer.catch(() => undefined);
}

/** The early response if there is one, else a new request. */
export function takeAnswer(place: HTMLElement): Promise<Response> {
  const answer = place.earlyAnswer || fetch(place.dataset.index || '');
  place.earlyAnswer = undefined;
  return answer;
}
