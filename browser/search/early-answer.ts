declare global {
  interface HTMLElement {
    /** The answer that is on its way for the address in `data-index`, asked for before the script that reads it is there. */
    earlyAnswer?: Promise<Response> | undefined;
  }
}

/** Asks for the index that a place of the page names, for the search script to take over. */
export function askEarly(place: HTMLElement): void {
  place.earlyAnswer = fetch(place.dataset.index || '');
  // whoever takes it over hears of a failure
  place.earlyAnswer.catch(() => undefined);
}

/** Takes over what was asked for early, or asks anew. */
export function takeAnswer(place: HTMLElement): Promise<Response> {
  const answer = place.earlyAnswer || fetch(place.dataset.index || '');
  place.earlyAnswer = undefined;
  return answer;
}
