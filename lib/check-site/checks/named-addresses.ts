import { searchPlaces } from '@/lib/check-site/files/read-search';
import { addressOf, type BuiltSite } from '@/lib/check-site/read/built-site';
import { remember } from '@/lib/check-site/read/remember';
import { isInZip } from '@/lib/check-site/read/texts-of';
import { loadedAddresses } from './loaded-addresses';

/** An address and the file that names it; in a page, as a link that may be relative to the address of the page. */
export type Named = { file: string; address: string; page?: string };

/**
 * Every address that a page links to or loads from, every full address that stands alone in another file or in JSON-LD,
 * and every place that a search index leads to.
 */
export function namedAddresses({ files, pages, origin, basePath }: BuiltSite): Named[] {
  const root = `${origin}${basePath}`;
  const inFiles = [...files].flatMap(([file, text]) => {
    const places = file.endsWith('/search.json') ? searchPlaces(text) : [];
    const full = /\.(?:json|csv|md|xml|txt)$/.test(file) && !isInZip(file) ? addressesIn(text) : [];
    return [...full, ...places.map((place) => `${root}/notices/${place}`)].map((address) => ({
      file,
      address,
    }));
  });
  const inPages = [...pages].flatMap(([path, $]) => {
    const file = addressOf(path);
    const linked = addressesIn($('script[type="application/ld+json"]').text());
    return [
      ...loadedAddresses($).map((address) => ({ file, address, page: `${root}${file}` })),
      ...linked.map((address) => ({ file, address })),
    ];
  });
  return [...inFiles, ...inPages];
}

// Between blanks, quotation marks, brackets or commas; one inside a sentence is part of the approved text.
const ALONE = /(?<![^\s"<>(,])https?:\/\/[^\s"<>(),\\]+(?![^\s"<>),])/g;
const addressesIn = remember((text: string): string[] => [...new Set(text.match(ALONE))]);
