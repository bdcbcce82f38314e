import { bindSuggestions } from '@/browser/suggest/bind-suggestions';
import * as data from '@/lib/data-attributes';

// loaded by browser/search/load-suggestions.ts once a search has found nothing
const form = document.querySelector<HTMLFormElement>(`form[${data.lazyScript}]`);
const place = document.querySelector<data.DataElement>(`[${data.suggestions}]`);
if (form !== null && place !== null) bindSuggestions(document, form, place);
