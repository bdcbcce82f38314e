import { copyAndSay } from '@/browser/page/copy-and-say';
import * as data from '@/lib/data-attributes';
import { approvedText } from './approved-text';
import { fillCitation } from './fill-citation';
import { builtAddress, placeOf } from './place';

/** Makes the buttons work that copy the citation of the page, or of the measure in its address, and the quotation with it. */
export function bindCitations(page: Document): void {
  const citation = page.querySelector<data.DataElement>(`[${data.cite}]`)?.dataset.cite || '';
  const built = builtAddress(page);
  for (const button of page.querySelectorAll<data.DataElement>(`[${data.tool}=cite],[${data.tool}=quote]`)) {
    button.addEventListener('click', () => {
      const place = placeOf(page, built, location);
      const source = fillCitation(citation, built, place, new Date());
      const quoted = button.dataset.tool === 'quote' && (place.measure || page.querySelector('article'));
      const text = quoted ? `${approvedText(quoted)}\n——${source}` : source;
      void copyAndSay(button, text, place.name && `：${place.name}`);
    });
    button.removeAttribute(data.wait);
  }
}
