import * as data from '@/lib/data-attributes';

/** The measure that the fragment of the address names, '' and null for the page as a whole, with the address of it. */
export type Place = { address: string; name: string; measure: Element | null };

/** The place that a citation or letter is about. `built` is the address of the page as it was built. */
export function placeOf(
  page: Document,
  built: string,
  { protocol, origin, pathname, hash }: Location,
): Place {
  const measure = page.getElementById(hash.slice(1))?.closest<data.DataElement>(`[${data.measure}]`) || null;
  // a page saved on a device is cited by its address on the web
  const address = /^http/.test(protocol) ? origin + pathname : built;
  return { address: address + (measure ? hash : ''), name: measure?.dataset.measure || '', measure };
}

/** The address of the page as it was built. */
export function builtAddress(page: Document): string {
  return page.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href || '';
}
