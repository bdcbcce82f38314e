import { DOMParser } from '@xmldom/xmldom';

/** One entry of a feed. */
export type FeedEntry = {
  id: string;
  title: string;
  updated: string;
  published: string;
  link: string;
  author: string;
  summary: string;
};

type Feed = { title: string; subtitle: string; updated: string; entries: FeedEntry[] };

/** The content of an Atom feed; null if it is not XML. */
export function readFeed(xml: string): Feed | null {
  if (xml === '') return null;
  const root = new DOMParser().parseFromString(xml, 'text/xml').documentElement;
  if (root === null) return null;
  const entries = [...root.getElementsByTagName('entry')].map((entry) => {
    const text = (name: string): string => entry.getElementsByTagName(name)[0]?.textContent ?? '';
    return {
      id: text('id'),
      title: text('title'),
      updated: text('updated'),
      published: text('published'),
      link: entry.getElementsByTagName('link')[0]?.getAttribute('href') ?? '',
      author: text('author'),
      summary: text('summary'),
    };
  });
  // The feed's own elements precede those of its entries.
  const first = (name: string): string => root.getElementsByTagName(name)[0]?.textContent ?? '';
  return { title: first('title'), subtitle: first('subtitle'), updated: first('updated'), entries };
}
