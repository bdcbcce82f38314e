import * as data from '@/lib/data-attributes';

/** Gives the address on paper the query that is answered on the page, if there is one, and says that its QR code has none. */
export function printQuery(page: Document, query: string): void {
  const printed = page.querySelector<data.DataElement>(`[${data.unfiltered}]`);
  if (!printed) return;
  const [address] = (printed.textContent || '').split('?');
  const answered = query && page.querySelector(`[${data.asked}]:not([hidden])`);
  printed.textContent = answered
    ? `${address}${decodeURI(query)}${printed.dataset.unfiltered}`
    : address || '';
}
