import { type Failure, fetchFailure } from '@/browser/search/status-message';
import * as data from '@/lib/data-attributes';
import type { IndexedNotice } from '@/lib/quotation/quotation-source';
import { isSearchIndex } from '@/lib/search/search-index';
import { loadScript } from './load-script';
import type { Checker, QuotationPanel } from './quotation-panel';

/** Loads what compares quotations, and the search indexes of the notices named in the panel; the reason if that fails. */
export async function loadChecker(page: Document, panel: QuotationPanel): Promise<Checker | Failure> {
  const places = Array.from(panel.querySelectorAll<data.DataElement>(`[${data.index}]`));
  try {
    const notices = Promise.all(places.map(({ dataset }) => loadNotice(dataset.index || '')));
    if (!panel.createChecker) await loadScript(page, panel.dataset.lazyScript || '');
    return panel.createChecker ? panel.createChecker(await notices) : 'broken';
  } catch (fault) {
    return fault instanceof SyntaxError ? 'broken' : fetchFailure();
  }
}

async function loadNotice(address: string): Promise<IndexedNotice> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(address);
  const index: unknown = await response.json();
  if (!isSearchIndex(index)) throw new SyntaxError(address);
  return { index, home: address.replace(/[^/]*$/, '') };
}
