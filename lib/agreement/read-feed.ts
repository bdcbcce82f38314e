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

/** What an Atom feed says; null if it is no XML. */
export function readFeed(xml: string): { updated: string; entries: FeedEntry[] } | null {
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
  return { updated: root.getElementsByTagName('updated')[0]?.textContent ?? '', entries };
}
