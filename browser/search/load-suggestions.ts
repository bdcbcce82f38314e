import * as data from '@/lib/data-attributes';
import { ANSWERED } from './unfound';

/** Loads the script that makes suggestions once a search finds nothing; again at the next one if loading fails. */
export function loadSuggestions(page: Document, form: HTMLFormElement): void {
  const place = page.querySelector<data.DataElement>(`[${data.suggestions}]`);
  const load = (): void => {
    if (!form.unfound || !place) return;
    form.removeEventListener(ANSWERED, load);
    const script = page.createElement('script');
    script.src = place.dataset.lazyScript || '';
    script.onerror = () => form.addEventListener(ANSWERED, load);
    page.head.append(script);
  };
  form.addEventListener(ANSWERED, load);
}
