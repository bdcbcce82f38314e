import { countWords } from '@/lib/search/answer-words';
import { excerpt, type Piece } from '@/lib/search/excerpt';
import { findByWords, type SearchHit } from '@/lib/search/find-by-words';
import type { SearchableNotice } from '@/lib/search/prepare';
import { readQuery } from '@/lib/search/query';

/** Shows what a page of an archive has of some words: how many places, and each with the sentences that have them. */
export function fillResults(form: Element, notice: SearchableNotice, words: string): void {
  const [status, list] = [form.querySelector('[role="status"]'), form.querySelector('ul')];
  if (!status || !list) return;
  const query = readQuery({ get: (name) => (name === 'q' ? words : '') });
  const hits = words === '' ? [] : findByWords([notice], query);
  status.textContent = words === '' ? '' : countOf(hits);
  list.textContent = '';
  for (const hit of hits) list.appendChild(itemOf(hit));
}

function countOf(hits: readonly SearchHit[]): string {
  if (hits.length === 0) return '没有找到相关内容';
  const issues = hits.filter(({ searchable }) => searchable.record.issue).length;
  return `找到 ${countWords(issues, hits.length - issues)}`;
}

function itemOf({ searchable, notice, words }: SearchHit): Element {
  const { record } = searchable;
  const item = document.createElement('li');
  const [title, ...sentences] = excerpt(record, words, notice);
  const name = record.issue ? `问题 ${Number(record.issue)}：` : '';
  const link = document.createElement('a');
  link.href = `#${record.anchor}`;
  link.append(name, ...(record.title === '' ? ['通报的其他部分'] : (title ? title.pieces : []).map(nodeOf)));
  item.appendChild(link);
  for (const sentence of sentences) {
    const line = document.createElement('p');
    line.append(...sentence.pieces.map(nodeOf));
    item.appendChild(line);
  }
  return item;
}

function nodeOf({ text, marked }: Piece): Node {
  if (!marked) return document.createTextNode(text);
  const mark = document.createElement('mark');
  mark.textContent = text;
  return mark;
}
