import { readPart } from '@/browser/shards/fetch-part';
import * as data from '@/lib/data-attributes';
import * as listed from '@/lib/search/listed/attributes';

/** Returns a function that gives the rows of a page of the list, from 0: those of `page` itself, or of the page that its link leads to, which is fetched once. */
export function createRows(page: Document): (number: number) => Promise<Element[]> {
  const links = page.querySelectorAll<HTMLAnchorElement>(`[${listed.pages}] a`);
  const kept = new Map<number, Promise<Element[]>>();
  const load = (number: number): Promise<Element[]> => {
    const link = links[number];
    if (!number || !link) return Promise.resolve(rowsOf(page));
    return readPart(fetch(link.href), async (response) =>
      rowsOf(new DOMParser().parseFromString(await response.text(), 'text/html')),
    );
  };
  return (number) => {
    const rows = kept.get(number) || load(number);
    kept.set(number, rows);
    // what failed is asked for again
    rows.catch(() => kept.delete(number));
    return rows;
  };
}

const rowsOf = (page: Document): Element[] =>
  Array.from(page.querySelectorAll(`[${listed.whole}] [${data.issue}]`));
