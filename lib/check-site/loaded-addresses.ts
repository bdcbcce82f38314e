import type { CheerioAPI } from 'cheerio';

const NAMES = ['href', 'xlink:href', 'src', 'action', 'formaction', 'poster', 'data', 'ping', 'background'];
const LISTS = ['srcset', 'imagesrcset'];

/** Every address that a page links, sends to or loads from: in attributes, in lists of pictures and in styles. */
export function loadedAddresses($: CheerioAPI): string[] {
  const inAttributes = $('html *').map((_, { attribs }) => [
    ...NAMES.map((name) => attribs[name] ?? ''),
    ...LISTS.flatMap((name) =>
      (attribs[name] ?? '').split(',').map((one) => one.trim().split(/\s+/)[0] ?? ''),
    ),
    ...addressesInStyles(attribs.style ?? ''),
  ]);
  return [...inAttributes.get(), ...addressesInStyles($('style').text())].filter((address) => address !== '');
}

function addressesInStyles(styles: string): string[] {
  const found = styles.matchAll(/url\(\s*["']?([^"')]+)|@import\s+["']([^"']+)/gi);
  return [...found].map(([, url, imported]) => (url ?? imported ?? '').trim());
}
