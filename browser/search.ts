import { bindSearch } from '@/browser/search/bind-search';

// Loaded by browser/search-box.ts, which has filled the form from the address.
const form = document.querySelector<HTMLFormElement>('[data-lazy-script]');
if (form !== null) bindSearch(document, form);
