import { answerWords } from '@/lib/search/answer-words';
import { passesFilters } from '@/lib/search/matches';
import { writeQuery } from '@/lib/search/query';
import { withWords } from '@/lib/search/with-words';
import { countChoices } from './count-choices';
import { createAddress } from './create-address';
import { createList } from './create-list';
import { createSource } from './create-source';
import { filterRows } from './filter-rows';
import { askedWords, queryOf } from './search-form';
import { hide, say, wordsFor } from './search-said';

/** Answers every change of the form: in the list of results if the page has one, else by hiding rows of the page. */
export function bindSearch(page: Document, form: HTMLFormElement): void {
  const list = page.querySelector<HTMLElement>('[data-results]');
  const draw = list && createList(page, list);
  const keep = createAddress();
  const source = createSource(page, () => show());
  // Set by browser/search-box.ts, which is present when a composition begins and fills the form first.
  const composing = () => form.dataset.composing;
  let asked = '';

  const show = (): void => {
    if (composing()) return;
    const query = queryOf(form);
    asked = writeQuery(query);
    const { notices, failure, waiting } = source.now();
    const answers = asked && notices[0];
    const having = withWords(notices, query);
    const found = answers ? having.filter(({ searchable }) => passesFilters(searchable.record, query)) : [];
    const issues = found.map(({ searchable }) => searchable.record.issue).filter(Boolean);
    const count = draw ? found.length : issues.length;
    if (draw) draw(found);
    else filterRows(page, answers ? issues : null);
    if (notices[0]) countChoices(form, having, query);
    hide(page, '[data-asked]', !asked);
    const elsewhere = page.querySelector<HTMLAnchorElement>('[data-words]');
    if (elsewhere) elsewhere.search = query.q && `?q=${encodeURIComponent(query.q)}`;

    const words = answers ? answerWords(askedWords(form), issues.length, count - issues.length) : '';
    if (failure) say(page, words + wordsFor(page, failure), true, true);
    // Until then search-box.ts shows the status.
    else if (answers || !waiting) say(page, words, words !== '' && !count);
  };
  const change = (done: boolean): void => {
    if (composing()) return;
    const asks = writeQuery(queryOf(form));
    keep(asks, done);
    // Redrawing would remove a result that is just being clicked.
    if (asks !== asked) show();
  };

  const on = (event: string, act: (event: Event) => void): void => form.addEventListener(event, act);
  on('input', () => change(false));
  on('change', () => change(true));
  on('compositionend', () => change(false));
  on('submit', (event) => {
    event.preventDefault();
    change(true);
  });
  // The controls are reset only after the event.
  on('reset', () => setTimeout(() => change(true)));
  page.querySelector('[data-retry]')?.addEventListener('click', source.load);
  addEventListener('popstate', () => {
    keep(location.search, true);
    show();
  });
  const before = writeQuery(queryOf(form));
  if (!composing()) {
    // The address without unknown choices; a query entered meanwhile wins.
    if (location.search) history.replaceState(null, '', before || location.pathname);
    else keep(before, !!form.dataset.settled);
  }
  source.load();
}
