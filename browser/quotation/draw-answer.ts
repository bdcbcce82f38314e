import * as data from '@/lib/data-attributes';
import { addressOf, placeWords } from '@/lib/quotation/place-words';
import type { Place } from '@/lib/quotation/quotation-source';
import type { DrawnAnswer, DrawnPassage } from './quotation-panel';

/** Draws an answer into the list of the page in place of the one before; without an answer hides it. The panel holds the citations. */
export function drawAnswer(page: Document, panel: Element, answer: DrawnAnswer | null): void {
  const list = page.querySelector(`[${data.results}]`);
  const [passageModel, unknownModel] = Array.from(page.querySelectorAll(`[${data.model}]`));
  const section = list?.parentElement;
  if (!list || !section || !passageModel || !unknownModel) return;
  list.textContent = '';
  section.hidden = !answer;
  if (!answer) return;
  const add = (model: Element): Element => {
    const item = list.appendChild(page.importNode(model, true));
    item.removeAttribute(data.model);
    return item;
  };
  for (const passage of answer.passages) drawPassage(page, add(passageModel), panel, passage);
  for (const words of answer.unknown) add(unknownModel).append(words);
}

function drawPassage(page: Document, item: Element, panel: Element, passage: DrawnPassage): void {
  const [verdict, , list, text] = Array.from(item.children);
  const link = item.querySelector('a');
  const button = item.querySelector<data.DataElement>('button');
  if (!verdict || !list || !text || !link || !button) return;
  const { place, pieces, before, after, elsewhere } = passage.checked;
  const several = panel.querySelectorAll(`[${data.index}]`).length > 1;
  const wordsOf = (where: Place): string => placeWords(where, measureOf(panel, where), several);
  verdict.append(passage.verdict);
  link.href = addressOf(place);
  link.append(wordsOf(place));
  const lines = passage.differences.concat(elsewhere.map((other) => `同样的文字也见于：${wordsOf(other)}`));
  for (const line of lines) list.appendChild(page.createElement('li')).append(line);
  if (!lines[0]) list.remove();

  const [around, own, printed] = Array.from(text.children);
  const put = (like: Element | undefined, words: string | null): void => {
    if (like && words) text.appendChild(page.importNode(like, true)).append(words);
  };
  text.textContent = '';
  put(around, before);
  for (const { text: words, quotation } of pieces) {
    if (quotation === null) text.append(words);
    else {
      put(own, quotation);
      put(printed, words);
    }
  }
  put(around, after);
  button.dataset.quoted = pieces.map((piece) => piece.text).join('');
  button.dataset.measure = measureOf(panel, place);
  button.dataset.cite = citedIn(panel, place)?.getAttribute(data.cite) || '';
}

// The element of the panel with the citation of an issue, or of the notice.
function citedIn(panel: Element, { notice, record: { issue } }: Place): Element | null {
  const whole = `[${data.index}^="${notice.home}"]`;
  return panel.querySelector(issue ? `${whole} [${data.issue}="${issue}"]` : whole);
}

// The name of the measure at a place; '' if it is none.
function measureOf(panel: Element, place: Place): string {
  const { text, record } = place;
  if (text === null || !record.issue) return '';
  return citedIn(panel, place)?.children[text]?.getAttribute(data.measure) || '';
}
