import { createDirect } from '@/browser/search/create-direct';
import { askEarly } from '@/browser/search/early-answer';
import { bindUnfold } from '@/browser/search/form/bind-unfold';
import { fillForm } from '@/browser/search/form/fill-form';
import { queryOf } from '@/browser/search/form/search-form';
import { loadSuggestions } from '@/browser/search/load-suggestions';
import { revealAnswer } from '@/browser/search/reveal-answer';
import { fetchFailure, messageFor, showMessage, shownMessage } from '@/browser/search/status-message';
import * as data from '@/lib/data-attributes';
import { hasQuery, writeQuery } from '@/lib/search/query';

// milliseconds until the message says that loading takes long
const PATIENCE = 5000;

// only on pages that show results themselves; nothing is loaded before the box is used
const box = document.querySelector<HTMLFormElement>(`[${data.lazyScript}]`);
if (box !== null) bindBox(document, box);

function bindBox(page: Document, form: HTMLFormElement): void {
  const state: data.Dataset = form.dataset;
  let begun = false;
  let loaded = false;
  const load = (): void => {
    const loading = messageFor(page, 'loading');
    showMessage(page, loading, false);
    setTimeout(() => {
      if (shownMessage(page) === loading) showMessage(page, messageFor(page, 'slow'), true);
    }, PATIENCE);
    // the search script runs and retries by itself
    if (loaded) return;
    page.querySelectorAll<HTMLElement>(`[${data.index}]`).forEach(askEarly);
    const script = page.createElement('script');
    script.src = state.lazyScript || '';
    script.onload = () => {
      // a script that runs has taken the early responses
      loaded = !page.querySelector<HTMLElement>(`[${data.index}]`)?.earlyAnswer;
      if (!loaded) showMessage(page, messageFor(page, 'broken'), true, true);
    };
    script.onerror = () => showMessage(page, messageFor(page, fetchFailure()), true, true);
    page.head.append(script);
  };
  // the query has changed since its address was copied or it was submitted
  const forget = (): void => {
    delete state.settled;
    const said = form.querySelector('[role=status]');
    if (said) said.textContent = '';
  };
  const begin = (): void => {
    if (!begun) {
      load();
      // phones share the canonical address, which has no query
      page.querySelector('link[rel=canonical]')?.removeAttribute('href');
    }
    begun = true;
  };
  // after the search script has drawn the answer
  const reveal = (): void => {
    requestAnimationFrame(() => revealAnswer(page));
  };
  form.addEventListener('submit', (event) => {
    // the search script shows the results on this page
    event.preventDefault();
    state.settled = 'yes';
    if (writeQuery(queryOf(form))) {
      begin();
      reveal();
    } else showMessage(page, messageFor(page, 'empty'), false);
  });
  const answer = createDirect(page, form);
  const direct = (): void => {
    if (!state.composing) answer(queryOf(form).q);
  };
  for (const event of ['input', 'compositionend']) form.addEventListener(event, direct);
  loadSuggestions(page, form);
  // some browsers change a select without focusing it
  for (const event of ['focusin', 'input', 'change']) form.addEventListener(event, begin);
  form.addEventListener('compositionstart', () => {
    state.composing = 'yes';
  });
  form.addEventListener('compositionend', () => {
    delete state.composing;
  });
  for (const event of ['input', 'change', 'reset']) form.addEventListener(event, forget);
  form.addEventListener('change', ({ target }) => {
    if (!(target instanceof HTMLSelectElement)) return;
    // a choice is complete: the next change is another entry of the history
    if (writeQuery(queryOf(form))) state.settled = 'yes';
    reveal();
  });
  // after the controls have their first values; the button that was pressed vanishes with the query
  form.addEventListener('reset', () => {
    form.focus({ preventScroll: true });
    setTimeout(direct);
  });
  addEventListener('popstate', () => {
    forget();
    fillForm(form);
    direct();
  });
  page.querySelector(`[${data.retry}]`)?.addEventListener('click', load);
  bindUnfold(form);
  const { search } = location;
  if (hasQuery(search)) {
    fillForm(form);
    begin();
  }
  state.opened = writeQuery(queryOf(form));
  direct();
  // also for a query of spaces; kept until the form changes
  if (/[?&]q=/.test(search) && !writeQuery(queryOf(form))) {
    state.settled = 'yes';
    showMessage(page, messageFor(page, 'empty'), false);
  }
  form.closest(`[${data.wait}]`)?.removeAttribute(data.wait);
}
