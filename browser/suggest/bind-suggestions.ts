import { ANSWERED } from '@/browser/search/unfound';
import type { DataElement } from '@/lib/data-attributes';
import { createEar } from '@/lib/search/suggest/create-ear';
import { propose } from '@/lib/search/suggest/propose';
import { SUGGEST_FORM, type SuggestTables } from '@/lib/search/suggest/suggest-tables';

const MOST = 3;
// milliseconds without a keystroke after which suggestions are made: who is still typing needs none
const PAUSE = 400;

/** Shows up to MOST suggestions, each a link with what it finds, whenever a search has found nothing. */
export function bindSuggestions(page: Document, form: HTMLFormElement, place: DataElement): void {
  const sample = place.querySelector('a');
  let timer = 0;
  const bind = (tables: SuggestTables): void => {
    const ear = createEar(tables.sounds);
    const draw = (): void => {
      const { unfound } = form;
      if (!unfound || !sample) return;
      const isFound = (q: string): boolean => unfound.count(q) !== '';
      const proposals = propose(unfound.words, isFound, { tables, ear }).slice(0, MOST);
      for (const q of proposals) {
        const link = page.importNode(sample);
        link.hidden = false;
        link.href = `?q=${encodeURIComponent(q)}`;
        link.textContent = `${q}（${unfound.count(q)}）`;
        place.append(link);
      }
      place.hidden = proposals.length === 0;
    };
    const answered = (): void => {
      clearTimeout(timer);
      while (sample?.nextSibling) sample.nextSibling.remove();
      place.hidden = true;
      if (form.unfound) timer = window.setTimeout(draw, PAUSE);
    };
    form.addEventListener(ANSWERED, answered);
    answered();
  };
  fetch(place.dataset.suggestions || '')
    .then((response) => response.json())
    .then((tables: unknown) => {
      if (isTables(tables)) bind(tables);
    })
    // the message already says that nothing was found; without tables nothing can be added
    .catch(() => undefined);
}

// our own build wrote it: its version number is enough to recognise it
const isTables = (value: unknown): value is SuggestTables => Object(value).form === SUGGEST_FORM;
