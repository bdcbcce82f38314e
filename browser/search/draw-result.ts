import * as data from '@/lib/data-attributes';
import { excerpt, type Piece } from '@/lib/search/excerpt';
import type { SearchHit } from '@/lib/search/find-by-words';

/** Adds a result to the list, cloned from the template of its status: title with link, status and place, sentences. */
export function drawResult(page: Document, list: HTMLElement, found: SearchHit): void {
  const {
    notice,
    words,
    searchable: { record },
  } = found;
  const model = page.querySelector<data.DataElement>(`[${data.model}="${record.model}"]`);
  if (!model) return;
  const item = page.importNode(model, true);
  const link = item.querySelector('a');
  const about = item.children[1];
  const sample = item.lastElementChild;
  const mark = sample?.firstElementChild;
  const [title, ...sentences] = excerpt(record, words, notice);
  if (!link || !about || !sample || !mark || !title) return;
  // pages that search several notices have a filter for them
  const several = Boolean(page.querySelector('[name=notice]'));
  const wholes = page.querySelector<data.DataElement>(`[${data.whole}]`);
  const pattern = new RegExp(`(${wholes?.dataset.whole})`);
  const draw = (place: Element, pieces: readonly Piece[]): void => {
    for (const { text, marked } of pieces) {
      const piece = marked ? place.appendChild(page.importNode(mark)) : place;
      text.split(pattern).forEach((part, index) => {
        const whole = index % 2 && wholes?.firstElementChild?.cloneNode();
        if (whole) piece.appendChild(whole).textContent = part;
        else piece.append(part);
      });
    }
  };

  // a title with a mark is itself what was looked for
  const { anchor } = (!title.pieces[1] && sentences[0]) || title;
  link.href = notice.home + record.path + (anchor && `#${anchor}`);
  draw(link, record.title === '' ? [{ text: notice.name, marked: false }] : title.pieces);
  draw(about, [{ text: placeWords(found, several), marked: false }]);
  for (const { pieces } of sentences) {
    const sentence = page.importNode(sample);
    draw(sentence, pieces);
    item.append(sentence);
  }
  sample.remove();
  item.removeAttribute(data.model);
  if (record.issue) item.dataset.issue = record.issue;
  item.dataset.notice = notice.slug;
  list.append(item);
}

// 问题 7 · 3.社会治理现代化基础夯得不够扎实
function placeWords({ notice, searchable }: SearchHit, several: boolean): string {
  const { issue, codes } = searchable.record;
  return [
    (several || !issue) && notice.name,
    issue && `问题 ${Number(issue)}`,
    ...codes.theme.slice(-1).map((heading) => notice.headings.get(heading)),
  ]
    .filter(Boolean)
    .join(' · ');
}
