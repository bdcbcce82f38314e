import type { SearchRecord } from '@/lib/search/search-index';

/** The search records of a page of an archive: each issue, and the text under each heading outside the issues. */
export function readRecords(main: Element): SearchRecord[] {
  const records: SearchRecord[] = [];
  for (const element of Array.from(main.querySelectorAll('h1, .text > *'))) {
    if (/^H[1-6]$/.test(element.tagName)) records.push(recordOf(element, element));
    else if (element.tagName === 'ARTICLE') records.push(issueRecord(element), recordOf(null, element));
    else records[records.length - 1]?.texts.push(textOf(element));
  }
  return records.filter(({ title, texts }) => title !== '' || texts.length > 0);
}

function issueRecord(article: Element): SearchRecord {
  const texts = Array.from(article.querySelectorAll('p'));
  return {
    ...recordOf(article.querySelector('h1, h2, h3, h4, h5, h6'), article),
    issue: article.getAttribute('data-issue'),
    number: article.getAttribute('data-number') || '',
    texts: texts.map(textOf),
  };
}

const textOf = (element: Element) => ({ anchor: element.id, text: element.textContent || '' });

// Text after an issue has no heading of its own.
const recordOf = (heading: Element | null, place: Element): SearchRecord => ({
  issue: null,
  number: '',
  path: '',
  anchor: place.id,
  title: heading ? heading.textContent || '' : '',
  model: '',
  codes: { notice: [], status: [], theme: [], reason: [] },
  texts: [],
});
