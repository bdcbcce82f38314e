import * as data from '@/lib/data-attributes';

/** The approved text in an element, one line a heading, measure or paragraph; what editors have added is left out. */
export function approvedText(element: Element): string {
  const range = element.ownerDocument.createRange();
  range.selectNodeContents(element);
  const copy = range.cloneContents();
  for (const added of copy.querySelectorAll(`[${data.editorial}]`)) added.remove();
  for (const block of copy.querySelectorAll('h2,li,p')) block.before('\n');
  return (copy.textContent || '').trim();
}
