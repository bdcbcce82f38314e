import { bindShards } from '@/browser/shards/bind-shards';
import * as data from '@/lib/data-attributes';

// loaded by browser/search-box.ts in place of search.ts where the index is in shards
const form = document.querySelector<HTMLFormElement>(`[${data.lazyScript}]`);
const list = document.querySelector<HTMLElement>(`[${data.results}]`);
const place = document.querySelector<data.DataElement>(`[${data.index}]`);
if (form && list && place) bindShards(document, form, list, place);
