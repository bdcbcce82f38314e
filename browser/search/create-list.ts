import type { SearchHit } from '@/lib/search/find-by-words';
import { drawResult } from './draw-result';

// as many as a phone's screen holds: drawn at once, the rest one batch a frame
const BATCH = 8;

/**
 * Returns a function that draws results into a list, replacing the previous ones. The entry of the history remembers where
 * a reader left for a result: browsers that keep no page in memory draw the list anew when the reader comes back.
 */
export function createList(page: Document, list: HTMLElement): (found: SearchHit[]) => void {
  let latest: SearchHit[] = [];
  list.addEventListener('click', () => history.replaceState(scrollY, ''));
  return (found) => {
    latest = found;
    list.textContent = '';
    if (list.parentElement) list.parentElement.hidden = !found.length;
    const left = history.state;
    const drawFrom = (from: number): void => {
      if (latest !== found) return;
      const next = left ? found.length : from + BATCH;
      for (const one of found.slice(from, next)) drawResult(page, list, one);
      if (next < found.length) requestAnimationFrame(() => drawFrom(next));
    };
    drawFrom(0);
    if (left) scrollTo(0, left);
  };
}
