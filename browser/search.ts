import { bindSearch } from '@/browser/search/bind-search';
import * as data from '@/lib/data-attributes';

// loaded by browser/search-box.ts, which has filled the form from the address
const form = document.querySelector<HTMLFormElement>(`[${data.lazyScript}]`);
if (form !== null) bindSearch(document, form);
