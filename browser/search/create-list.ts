import type { SearchHit } from '@/lib/search/with-words';
import { drawResult } from './draw-result';

// One phone screen is drawn at once, the rest frame by frame.
const BATCH = 8;

/** Draws results into a list in place of the previous ones. */
export function createList(page: Document, list: HTMLElement): (found: SearchHit[]) => void {
  let latest: SearchHit[] = [];
  return (found) => {
    latest = found;
    list.textContent = '';
    const drawFrom = (from: number): void => {
      if (latest !== found) return;
      const next = from + BATCH;
      for (const one of found.slice(from, next)) drawResult(page, list, one);
      if (next < found.length) requestAnimationFrame(() => drawFrom(next));
    };
    drawFrom(0);
  };
}
