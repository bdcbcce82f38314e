import type { CheerioAPI } from 'cheerio';
import { remember } from '@/lib/check-site/read/remember';

const NAMES = ['href', 'xlink:href', 'src', 'action', 'formaction', 'poster', 'data', 'ping', 'background'];
const LISTS = ['srcset', 'imagesrcset'];

/** Every address that a page links to, submits to or loads from, once: in attributes, image lists and styles. */
export const loadedAddresses = remember(($: CheerioAPI): string[] => {
  const inAttributes = $('html *').map((_, { attribs }) => [
    ...NAMES.map((name) => attribs[name] ?? ''),
    ...LISTS.flatMap((name) =>
      (attribs[name] ?? '').split(',').map((one) => one.trim().split(/\s+/)[0] ?? ''),
    ),
    ...addressesInStyles(attribs.style ?? ''),
  ]);
  const all = [...inAttributes.get(), ...addressesInStyles($('style').text())];
  return [...new Set(all)].filter((address) => address !== '');
});

function addressesInStyles(styles: string): string[] {
  const found = styles.matchAll(/url\(\s*["']?([^"')]+)|@import\s+["']([^"']+)/gi);
  return [...found].map(([, url, imported]) => (url ?? imported ?? '').trim());
}
