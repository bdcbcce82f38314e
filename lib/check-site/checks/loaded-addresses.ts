import type { CheerioAPI } from 'cheerio';
import { remember } from '@/lib/check-site/read/remember';

const NAMES = ['href', 'xlink:href', 'src', 'action', 'formaction', 'poster', 'data', 'ping', 'background'];
const LISTS = ['srcset', 'imagesrcset'];

/** Every address that a page links to, submits to or loads from, once: in attributes, image lists and styles. */
export const loadedAddresses = remember(($: CheerioAPI): string[] => {
  const all = new Set<string>();
  // cheerio's map copies all that it has for each element: a page of thousands of links would take minutes
  for (const { attribs } of $('html *').toArray()) {
    for (const name of NAMES) all.add(attribs[name] ?? '');
    for (const name of LISTS) {
      for (const one of (attribs[name] ?? '').split(',')) all.add(one.trim().split(/\s+/)[0] ?? '');
    }
    for (const address of addressesInStyles(attribs.style ?? '')) all.add(address);
  }
  for (const address of addressesInStyles($('style').text())) all.add(address);
  all.delete('');
  return [...all];
});

function addressesInStyles(styles: string): string[] {
  const found = styles.matchAll(/url\(\s*["']?([^"')]+)|@import\s+["']([^"']+)/gi);
  return [...found].map(([, url, imported]) => (url ?? imported ?? '').trim());
}
