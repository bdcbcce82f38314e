import * as data from '@/lib/data-attributes';

/** Adds copies of rows to a place, each under a copy of the head of its notice; rows of one notice follow each other. */
export function drawFound(page: Document, place: HTMLElement, rows: readonly Element[]): void {
  for (const row of rows) {
    const section = row.closest<data.DataElement>(`[${data.notice}]`);
    const list = row.parentElement;
    if (!section || !list) continue;
    const last = place.lastElementChild;
    let own = last?.getAttribute(data.notice) === section.dataset.notice ? last : null;
    if (!own) {
      own = place.appendChild(page.importNode(section));
      for (const part of Array.from(section.children)) {
        own.appendChild(page.importNode(part, part !== list));
      }
    }
    own.lastElementChild?.appendChild(page.importNode(row, true));
  }
}
