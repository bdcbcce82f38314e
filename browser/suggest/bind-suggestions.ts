import { ANSWERED, type Unfound } from '@/browser/search/unfound';
import type { DataElement } from '@/lib/data-attributes';
import { createEar } from '@/lib/search/suggest/create-ear';
import type { Means } from '@/lib/search/suggest/propose';
import type { Proposal } from '@/lib/search/suggest/propose-later';
import { SUGGEST_FORM, type SuggestTables } from '@/lib/search/suggest/suggest-tables';

const MOST = 3;
// milliseconds without a keystroke after which suggestions are made: who is still typing needs none
const PAUSE = 400;

/** Makes up to `most` suggestions for what was not found. */
type Suggest = (unfound: Unfound, means: Means, most: number) => Proposal[] | Promise<Proposal[]>;

/** Shows what `suggest` makes, each a link with what it finds, whenever a search has found nothing. */
export function bindSuggestions(
  page: Document,
  form: HTMLFormElement,
  place: DataElement,
  suggest: Suggest,
): void {
  const sample = place.querySelector('a');
  let timer = 0;
  const bind = (tables: SuggestTables): void => {
    const means = { tables, ear: createEar(tables.sounds) };
    const draw = async (): Promise<void> => {
      const { unfound } = form;
      if (!unfound || !sample) return;
      const proposals = await suggest(unfound, means, MOST);
      // something else has been asked for
      if (form.unfound !== unfound) return;
      for (const { q, finds } of proposals) {
        const link = page.importNode(sample);
        link.hidden = false;
        link.href = `?q=${encodeURIComponent(q)}`;
        link.textContent = `${q}（${finds}）`;
        place.append(link);
      }
      place.hidden = proposals.length === 0;
    };
    const answered = (): void => {
      clearTimeout(timer);
      while (sample?.nextSibling) sample.nextSibling.remove();
      place.hidden = true;
      // without the parts that it takes nothing can be added to what the message says
      if (form.unfound) timer = window.setTimeout(() => draw().catch(() => undefined), PAUSE);
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
