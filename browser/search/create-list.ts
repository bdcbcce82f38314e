import type { SearchHit } from '@/lib/search/find-by-words';
import { drawResult } from './draw-result';

// as many as a phone's screen holds: drawn at once, the rest one batch a frame
const BATCH = 8;

/** Returns a function that draws results into a list, replacing the previous ones. */
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
