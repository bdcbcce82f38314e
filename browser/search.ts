import { bindSearch } from '@/browser/search/bind-search';

// loaded by browser/search-box.ts, which has put what the address asks for into the form
const form = document.querySelector<HTMLFormElement>('[data-lazy-script]');
if (form !== null) bindSearch(document, form);
