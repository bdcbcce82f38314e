import { bindSuggestions } from '@/browser/suggest/bind-suggestions';
import * as data from '@/lib/data-attributes';
import { propose } from '@/lib/search/suggest/propose';

// loaded by browser/search/load-suggestions.ts once a search has found nothing
const form = document.querySelector<HTMLFormElement>(`form[${data.lazyScript}]`);
const place = document.querySelector<data.DataElement>(`[${data.suggestions}]`);
if (form !== null && place !== null)
  bindSuggestions(document, form, place, ({ words, count }, means, most) =>
    propose(words, (q) => count(q) !== '', means)
      .slice(0, most)
      .map((q) => ({ q, finds: count(q) })),
  );
