import { countChoices } from '@/browser/search/count-choices';
import { followForm } from '@/browser/search/form/follow-form';
import { askedWords, queryOf } from '@/browser/search/form/search-form';
import { messageFor, setHidden, showMessage } from '@/browser/search/status-message';
import { ANSWERED } from '@/browser/search/unfound';
import * as data from '@/lib/data-attributes';
import { answerWords, countWords } from '@/lib/search/answer-words';
import { passesFilters } from '@/lib/search/matches';
import { FILTER_FIELDS, writeQuery } from '@/lib/search/query';
import * as shard from '@/lib/search/shards/attributes';
import type { PlacedHit } from '@/lib/search/shards/find-in-shards';
import { createIndex } from './create-index';
import { createPages } from './create-pages';
import './count-later';
import { failureOf, type PartFailure } from './part-error';

// milliseconds until the message says that an answer is being loaded, and that it takes long
const [SOON, PATIENCE] = [150, 5000];

/** Answers every change of the form from an index in shards: says how many results there are, then draws them as their words arrive. */
export function bindShards(
  page: Document,
  form: HTMLFormElement,
  list: HTMLElement,
  place: data.DataElement,
): void {
  // written by browser/search-box.ts, which runs first and has already filled the form
  const state: data.Dataset = form.dataset;
  const index = createIndex(place);
  let asked = '';
  let answering = 0;
  let renewed = '';
  let said = '';

  const ownMessage = (name: string): string => page.querySelector(`[${name}]`)?.getAttribute(name) || '';
  const messageOf = (failure: PartFailure): string =>
    failure === 'outdated' ? ownMessage(shard.outdated) : messageFor(page, failure);
  const isIssue = ({ searchable }: PlacedHit): boolean => Boolean(searchable.record.issue);
  const countOf = (hits: readonly PlacedHit[]): [issues: number, others: number] => {
    const issues = hits.filter(isIssue).length;
    return [issues, hits.length - issues];
  };
  const failed = async (error: unknown): Promise<void> => {
    const mine = answering;
    const failure = failureOf(error);
    // what is missing may have been replaced since the root was loaded
    const again = failure !== 'offline' && !renewed && (await index.renew().catch(() => false));
    if (mine !== answering) return;
    if (!again) {
      showMessage(page, said + messageOf(failure), true, failure !== 'outdated');
      // results of another query would seem to be those of this one
      return said ? undefined : draw([]);
    }
    renewed = ownMessage(shard.renewed);
    await answer();
  };
  const draw = createPages(page, list, index.text, failed);

  const sayUnfound = async (q: string): Promise<void> => {
    form.unfound = q ? { words: await index.words(q), count: () => '' } : undefined;
    form.countLater = (other) => index.find(other).then((hits) => countWords(...countOf(hits)));
    form.dispatchEvent(new Event(ANSWERED));
  };
  const answer = async (): Promise<void> => {
    answering += 1;
    const mine = answering;
    const isLatest = (): boolean => mine === answering;
    let done = false;
    const query = queryOf(form);
    asked = writeQuery(query);
    said = '';
    setHidden(page, `[${data.asked}]`, !asked);
    const elsewhere = page.querySelector<HTMLAnchorElement>(`[${data.words}]`);
    if (elsewhere) elsewhere.search = query.q && `?q=${encodeURIComponent(query.q)}`;
    setHidden(page, `[${data.words}]`, !FILTER_FIELDS.some((field) => query[field]));
    const wait = (after: number, message: 'loading' | 'slow'): void => {
      setTimeout(() => {
        // the words of the results may take long too
        if (isLatest() && asked && !done && !(said && message === 'loading'))
          showMessage(page, (said || renewed) + messageFor(page, message), message === 'slow');
      }, after);
    };
    wait(SOON, 'loading');
    wait(PATIENCE, 'slow');
    try {
      const having = await index.find(query.q);
      if (!isLatest()) return;
      countChoices(form, having, query);
      const found = having.filter(({ searchable }) => asked && passesFilters(searchable.record, query));
      said = asked && renewed + answerWords(askedWords(form), ...countOf(found));
      // the box shows what to do when nothing was asked for
      if (asked || !state.settled) showMessage(page, said, Boolean(asked) && !found.length);
      await sayUnfound(having.length ? '' : query.q);
      if (!isLatest()) return;
      await draw(found);
      if (!isLatest()) return;
      done = true;
      renewed = '';
      if (asked) showMessage(page, said, !found.length);
    } catch (error) {
      done = true;
      if (isLatest()) await failed(error);
    }
  };
  page.querySelector(`[${data.retry}]`)?.addEventListener('click', () => {
    renewed = '';
    answer();
  });
  followForm(form, () => asked, answer);
  if (state.composing) index.root().catch(() => undefined);
  else answer();
}
