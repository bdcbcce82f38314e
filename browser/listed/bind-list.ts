import { beijingDay } from '@/browser/page/beijing-day';
import { markPassed } from '@/browser/page/passed-targets';
import { bindUnfold } from '@/browser/search/form/bind-unfold';
import { createAddress } from '@/browser/search/form/create-address';
import { fillForm } from '@/browser/search/form/fill-form';
import { askedWords } from '@/browser/search/form/search-form';
import { messageFor, setHidden, showMessage } from '@/browser/search/status-message';
import { jsonOf, readPart } from '@/browser/shards/fetch-part';
import { failureOf, PartError } from '@/browser/shards/part-error';
import * as data from '@/lib/data-attributes';
import { answerWords } from '@/lib/search/answer-words';
import * as listed from '@/lib/search/listed/attributes';
import { isListFile, type ListFile } from '@/lib/search/listed/list-form';
import { readListQuery, writeListQuery } from '@/lib/search/listed/list-query';
import { passesList } from '@/lib/search/listed/passes-list';
import { countChoices } from './count-choices';
import { createRows } from './create-rows';
import { drawFound } from './draw-found';

/** Answers every change of the filters: draws the issues of all pages that pass, a page of them at a time, in place of the list. */
export function bindList(page: Document, form: HTMLFormElement): void {
  const whole = page.querySelector<HTMLElement>(`[${listed.whole}]`);
  const place = page.querySelector<HTMLElement>(`[${listed.found}]`);
  if (!whole || !place) return;
  const keep = createAddress();
  const rowsOf = createRows(page);
  let file: Promise<ListFile> | null = null;
  // counts the answers, so that one that comes late is dropped
  let turn = 0;
  let more = (): Promise<void> => Promise.resolve();

  const attempt = async (act: () => Promise<void>): Promise<void> => {
    const answer = act();
    // an answer takes its turn before it waits
    const own = turn;
    try {
      await answer;
    } catch (error) {
      if (own !== turn) return;
      const failure = failureOf(error);
      showMessage(page, messageFor(page, failure === 'outdated' ? 'broken' : failure), true, true);
    }
  };

  const show = async (): Promise<void> => {
    turn += 1;
    const own = turn;
    const query = readListQuery(new FormData(form));
    const asked = writeListQuery(query);
    setHidden(page, `[${data.asked}]`, !asked);
    setHidden(page, `[${listed.next}]`, true);
    // phones share the canonical address, which has no query
    if (asked) page.querySelector('link[rel=canonical]')?.removeAttribute('href');
    if (!asked) {
      whole.hidden = false;
      place.textContent = '';
      showMessage(page, '', false);
    } else showMessage(page, messageFor(page, 'loading'), false);
    file = file || readPart(fetch(form.getAttribute(listed.codes) || ''), jsonOf(isListFile));
    file.catch(() => {
      file = null;
    });
    const { issues, perPage } = await file;
    if (own !== turn) return;
    const month = beijingDay(new Date()).slice(0, 7);
    countChoices(form, issues, query, month);
    if (!asked) return;
    const left = issues.flatMap((codes, at) => (passesList(codes, query, month) ? [at] : []));
    const total = left.length;
    let first = true;
    more = async () => {
      const now = left.slice(0, perPage);
      const numbers = [...new Set(now.map((at) => Math.floor(at / perPage)))];
      const pages = new Map(
        await Promise.all(numbers.map(async (number) => [number, await rowsOf(number)] as const)),
      );
      if (own !== turn) return;
      const rows = now.flatMap((at) => pages.get(Math.floor(at / perPage))?.[at % perPage] || []);
      // the list is newer than this page
      if (rows.length < now.length) throw new PartError('broken');
      left.splice(0, now.length);
      if (first) place.textContent = '';
      first = false;
      whole.hidden = true;
      drawFound(page, place, rows);
      markPassed(page, new Date());
      setHidden(page, `[${listed.next}]`, !left.length);
      showMessage(page, answerWords(askedWords(form), total, 0), !total);
    };
    await more();
  };
  const change = (): void => {
    keep(writeListQuery(readListQuery(new FormData(form))), true);
    void attempt(show);
  };

  form.addEventListener('change', change);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    change();
  });
  form.addEventListener('reset', () => {
    // the button that was pressed vanishes with the query
    form.focus({ preventScroll: true });
    // the controls are reset only after the event
    setTimeout(change);
  });
  page.querySelector(`[${listed.next}]`)?.addEventListener('click', () => void attempt(() => more()));
  page.querySelector(`[${data.retry}]`)?.addEventListener('click', () => void attempt(show));
  bindUnfold(form);
  addEventListener('popstate', () => {
    fillForm(form);
    keep(location.search, true);
    void attempt(show);
  });
  fillForm(form);
  void attempt(show);
  form.closest(`[${data.wait}]`)?.removeAttribute(data.wait);
}
