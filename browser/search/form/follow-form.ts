import type * as data from '@/lib/data-attributes';
import { writeQuery } from '@/lib/search/query';
import { createAddress } from './create-address';
import { queryOf } from './search-form';

/** Keeps the address of the page with the form, and calls `answer` whenever the form asks for something else than `asked` says. */
export function followForm(form: HTMLFormElement, asked: () => string, answer: () => void): void {
  // written by browser/search-box.ts, which runs first and has already filled the form
  const state: data.Dataset = form.dataset;
  const keep = createAddress();
  const change = (done: boolean): void => {
    if (state.composing) return;
    const asks = writeQuery(queryOf(form));
    keep(asks, done);
    // redrawing would remove a result while it is being clicked
    if (asks !== asked()) answer();
  };
  const on = (event: string, act: () => void): void => form.addEventListener(event, act);
  on('input', () => change(false));
  on('change', () => change(true));
  on('compositionend', () => change(false));
  // the box keeps it from leaving the page
  on('submit', () => change(true));
  // the controls are reset only after the event
  on('reset', () => setTimeout(() => change(true)));
  addEventListener('popstate', () => {
    keep(location.search, true);
    answer();
  });
  if (state.composing) return;
  const before = writeQuery(queryOf(form));
  // drops values that the form does not have
  if (location.search) history.replaceState(history.state, '', state.opened || location.pathname);
  // a query typed or chosen while the script was loading becomes an entry of the history
  keep(before, !!state.settled);
}
