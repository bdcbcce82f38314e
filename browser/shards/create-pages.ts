import { drawResult } from '@/browser/search/draw-result';
import { choiceLabel, labelOfChoice } from '@/lib/search/choice-label';
import * as shard from '@/lib/search/shards/attributes';
import type { PlacedHit } from '@/lib/search/shards/find-in-shards';
import type { ShardIndex } from './create-index';
import { PartError } from './part-error';

// as many as a phone's screen holds are loaded at once; the rest of a page when the reader comes near
const [FIRST, PAGE] = [6, 20];

/** Draws results, replacing those before. Resolves when the first are there; rejects with a PartError if one cannot be had. */
export type Pages = (hits: readonly PlacedHit[]) => Promise<void>;

/**
 * Returns a function that draws results into a list in their order, a page of them at a time; `failed` is called with what
 * goes wrong later. The entry of the history remembers where a reader left for a result, as in createList.
 */
export function createPages(
  page: Document,
  list: HTMLElement,
  text: ShardIndex['text'],
  failed: (error: unknown) => void,
): Pages {
  const more = page.querySelector<HTMLButtonElement>(`[${shard.more}]`);
  let latest: readonly PlacedHit[] = [];
  let drawn = 0;

  const drawTo = async (hits: readonly PlacedHit[], end: number): Promise<void> => {
    const first = drawn;
    const texts = hits.slice(first, end).map(({ record }) => text(record));
    // one that fails is awaited in its turn
    for (const one of texts) one.catch(() => undefined);
    for (const [at, one] of texts.entries()) {
      const whole = await one;
      const hit = hits[first + at];
      // another answer is being drawn
      if (latest !== hits || drawn !== first + at || !hit) return;
      if (drawn === 0) list.textContent = '';
      const { length } = list.children;
      drawResult(page, list, { ...whole, words: hit.words });
      if (list.children.length === length) throw new PartError('outdated');
      drawn += 1;
    }
    const rest = hits.length - drawn;
    if (more) {
      more.hidden = !rest || drawn % PAGE > 0;
      more.textContent = choiceLabel(labelOfChoice(more.textContent || ''), rest);
    }
  };

  // the rest of the page, once its last result so far is less than a screen away
  let nearing: readonly PlacedHit[] | null = null;
  const drawWhenNear = (): void => {
    const last = list.lastElementChild;
    const end = Math.ceil(drawn / PAGE) * PAGE;
    if (nearing !== latest || !last || last.getBoundingClientRect().top > 2 * innerHeight) return;
    nearing = null;
    drawTo(latest, end).catch(failed);
  };
  addEventListener('scroll', drawWhenNear, { passive: true });

  list.addEventListener('click', () => history.replaceState(scrollY, ''));
  more?.addEventListener('click', async () => {
    const hits = latest;
    const before = drawn;
    try {
      await drawTo(hits, before + PAGE);
      const next = list.children[before];
      // the button may have gone; reading goes on with what is new
      if (next) next.querySelector('a')?.focus();
    } catch (error) {
      failed(error);
    }
  });
  return async (hits) => {
    latest = hits;
    drawn = 0;
    if (more) more.hidden = true;
    if (list.parentElement) list.parentElement.hidden = !hits.length;
    if (!hits.length) list.textContent = '';
    const left: unknown = history.state;
    if (typeof left !== 'number') {
      await drawTo(hits, FIRST);
      if (latest === hits && drawn % PAGE > 0 && drawn < hits.length) nearing = hits;
      drawWhenNear();
      return;
    }
    do await drawTo(hits, drawn + PAGE);
    while (latest === hits && drawn < hits.length && page.documentElement.scrollHeight < left + innerHeight);
    scrollTo(0, left);
  };
}
