/** What was typed without finding anything: its words as a notice folds them, and what another query would find, in words ('' for nothing). */
export type Unfound = { words: string[]; count: (q: string) => string };

declare global {
  interface HTMLElement {
    /** On the form of a search that found nothing. */
    unfound?: Unfound | undefined;
  }
}

/** The event of the form after each answer. */
export const ANSWERED = 'answered';
