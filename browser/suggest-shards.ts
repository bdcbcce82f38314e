import { bindSuggestions } from '@/browser/suggest/bind-suggestions';
import * as data from '@/lib/data-attributes';
import { proposeLater } from '@/lib/search/suggest/propose-later';
import '@/browser/shards/count-later';

// loaded by browser/search/load-suggestions.ts in place of suggest.ts where the index is in shards
const form = document.querySelector<HTMLFormElement>(`form[${data.lazyScript}]`);
const place = document.querySelector<data.DataElement>(`[${data.suggestions}]`);
if (form !== null && place !== null)
  bindSuggestions(document, form, place, ({ words }, means, most) =>
    form.countLater ? proposeLater(words, form.countLater, means, most) : [],
  );
