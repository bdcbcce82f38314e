import { readCsv } from '@/lib/check-site/files/read-csv';
import { linksIn } from '@/lib/check-site/files/read-markdown';
import { searchPlaces } from '@/lib/check-site/files/read-search';
import { linkedData } from '@/lib/check-site/layouts/linked-data';
import { addressOf, type BuiltSite } from '@/lib/check-site/read/built-site';
import { loadXml } from '@/lib/check-site/read/load-xml';
import { parseJson } from '@/lib/check-site/read/parse-json';
import { remember } from '@/lib/check-site/read/remember';
import { loadedAddresses } from './loaded-addresses';

/** An address and the file that names it; in a page, as a link that may be relative to the address of the page. */
export type Named = { file: string; address: string; page?: string };

/**
 * Every address that a page links to or loads from, every full address in a data file or in JSON-LD, and every place that
 * a search index leads to.
 */
export function namedAddresses({ files, pages, origin, basePath }: BuiltSite): Named[] {
  const root = `${origin}${basePath}`;
  const links = [...pages].flatMap(([path, $]) =>
    loadedAddresses($).map((address) => ({
      file: addressOf(path),
      address,
      page: `${root}${addressOf(path)}`,
    })),
  );
  const texts = [
    ...[...files].map(([file, text]) => ({ file, texts: textsOf(file, text, root) })),
    ...[...pages].map(([file, $]) => ({ file, texts: linkedData($).flatMap(stringsIn) })),
  ];
  const named = texts.flatMap(({ file, texts: own }) =>
    [...new Set(own)].filter((text) => /^https?:\/\/\S+$/.test(text)).map((address) => ({ file, address })),
  );
  return [...links, ...named];
}

function textsOf(file: string, text: string, root: string): string[] {
  if (file.endsWith('/search.json')) return searchPlaces(text).map((place) => `${root}/notices/${place}`);
  if (file.endsWith('.json')) return textsInJson(text);
  if (file.endsWith('.csv')) return (readCsv(text) ?? []).flatMap(({ facts }) => Object.values(facts));
  if (file.endsWith('.md')) return linksIn(text);
  if (file.endsWith('.xml')) return textsInXml(text);
  // llms.txt follows its own Markdown rules.
  if (file.endsWith('/llms.txt')) return [...linksIn(text), ...text.split(/[\s()（）<>]+/)];
  return file.endsWith('.txt') ? text.split(/\s+/) : [];
}

const textsInJson = remember((text: string): string[] => stringsIn(parseJson(text)));

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}

// The text of every leaf element, and every href.
const textsInXml = remember((xml: string): string[] => {
  const $ = loadXml(xml);
  if ($ === null) return [];
  return $('*')
    .toArray()
    .flatMap((one) => [
      $(one).children().length === 0 ? $(one).text().trim() : '',
      $(one).attr('href') ?? '',
    ]);
});
