import * as data from '@/lib/data-attributes';
import { answerWords, countWords } from '@/lib/search/answer-words';
import { findByWords } from '@/lib/search/find-by-words';
import { passesFilters } from '@/lib/search/matches';
import { FILTER_FIELDS, readQuery, writeQuery } from '@/lib/search/query';
import { askedIn } from '@/lib/search/typed/asked-in';
import { countChoices } from './count-choices';
import { createList } from './create-list';
import { createSource } from './create-source';
import { filterRows } from './filter-rows';
import { followForm } from './form/follow-form';
import { askedWords, queryOf } from './form/search-form';
import { messageFor, setHidden, showMessage } from './status-message';
import { ANSWERED } from './unfound';

/** Answers every change of the form: draws the list of results if the page has one, otherwise filters the rows of the page. */
export function bindSearch(page: Document, form: HTMLFormElement): void {
  const list = page.querySelector<HTMLElement>(`[${data.results}]`);
  const draw = list && createList(page, list);
  const source = createSource(page, () => show());
  // written by browser/search-box.ts, which runs first and has already filled the form
  const state: data.Dataset = form.dataset;
  let asked = '';

  const show = (): void => {
    if (state.composing) return;
    const query = queryOf(form);
    asked = writeQuery(query);
    const { notices, failure, waiting } = source.now();
    const answers = asked && notices[0];
    const having = findByWords(notices, query);
    const found = answers ? having.filter(({ searchable }) => passesFilters(searchable.record, query)) : [];
    const issues = found.map(({ searchable }) => searchable.record.issue).filter(Boolean);
    const total = draw ? found.length : issues.length;
    if (draw) draw(found);
    else filterRows(page, answers ? issues : null);
    if (notices[0]) countChoices(form, having, query);
    setHidden(page, `[${data.asked}]`, !asked);
    const elsewhere = page.querySelector<HTMLAnchorElement>(`[${data.words}]`);
    if (elsewhere) elsewhere.search = query.q && `?q=${encodeURIComponent(query.q)}`;
    // on the search page it drops the filters
    if (draw) setHidden(page, `[${data.words}]`, !FILTER_FIELDS.some((field) => query[field]));

    const count = (q: string): string => {
      const hits = findByWords(notices, readQuery(new Map([['q', q]])));
      const within = hits.filter(({ searchable }) => searchable.record.issue).length;
      return countWords(within, draw ? hits.length - within : 0);
    };
    form.unfound =
      answers && query.q && !having.length
        ? { words: askedIn(query.q, answers.folder).words.map(([word]) => `${word}`), count }
        : undefined;
    form.dispatchEvent(new Event(ANSWERED));

    const words = answers ? answerWords(askedWords(form), issues.length, total - issues.length) : '';
    if (failure) showMessage(page, words + messageFor(page, failure), true, true);
    // the box shows the message while data load, and what to do when nothing was asked for
    else if (answers || !(waiting || state.settled)) showMessage(page, words, !!answers && !total);
  };
  page.querySelector(`[${data.retry}]`)?.addEventListener('click', source.load);
  followForm(form, () => asked, show);
  source.load();
}
