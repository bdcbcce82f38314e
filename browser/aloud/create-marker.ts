import * as data from '@/lib/data-attributes';
import { type Passage, rangeIn } from './passages';
import type { Sentence } from './sentences-of';

/** Marks the passage of a sentence and brings the sentence into view; without one nothing is marked. */
export type Marker = (sentence: Sentence | undefined, asked: boolean) => void;

/** A marker that follows the reading until the reader of the page scrolls away from it or asks for a place. `covered` is what covers the bottom of the window, in px. */
export function createMarker(passages: readonly Passage[], covered: () => number): Marker {
  let marked: Element | undefined;
  let place: Range | undefined;
  return (sentence, asked) => {
    const height = window.innerHeight - covered();
    const last = place?.getBoundingClientRect();
    const follows = asked || !last || (last.bottom > 0 && last.top < height);
    if (marked) marked.removeAttribute(data.spoken);
    place = undefined;
    const passage = sentence && passages[sentence.passage];
    if (!passage) return;
    marked = passage.element;
    marked.setAttribute(data.spoken, '');
    place = rangeIn(passage, sentence.start, sentence.start + sentence.text.length);
    const { top, bottom } = place.getBoundingClientRect();
    if (follows && (top < 0 || bottom > height)) scroll(top - height / 5);
  };
}

function scroll(by: number): void {
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  // Browsers before 2022 may take no options.
  if (still || !('scrollBehavior' in document.body.style)) scrollBy(0, by);
  else scrollBy({ top: by, behavior: 'smooth' });
}
