import * as data from '@/lib/data-attributes';

/** One piece of the approved text that is marked as a whole, with its text nodes: a heading, a paragraph or a measure. */
export type Passage = { element: HTMLElement; text: string; nodes: Text[] };

/** The approved text of an article in reading order, without what editors have added. */
export function readPassages(article: Element): Passage[] {
  const passages: Passage[] = [];
  const walker = document.createTreeWalker(article, NodeFilter.SHOW_TEXT);
  let last: Passage | undefined;
  while (walker.nextNode()) {
    const node = walker.currentNode;
    const parent = node.parentElement;
    if (!(node instanceof Text) || !parent || parent.closest(`[${data.editorial}]`)) continue;
    // a measure of several paragraphs is one
    const element = parent.closest<HTMLElement>('li') || parent.closest<HTMLElement>('h1,h2,h3,h4,h5,p');
    if (!element) continue;
    if (!last || last.element !== element) {
      last = { element, text: '', nodes: [] };
      passages.push(last);
    }
    last.text += node.data;
    last.nodes.push(node);
  }
  return passages;
}

/** Where a part of a passage stands on the page; `start` and `end` count in its text. */
export function rangeIn({ nodes }: Passage, start: number, end: number): Range {
  const range = document.createRange();
  let passed = 0;
  for (const node of nodes) {
    const at = passed;
    passed += node.length;
    if (at <= start && start < passed) range.setStart(node, start - at);
    if (at < end && end <= passed) range.setEnd(node, end - at);
  }
  return range;
}
