import { DOMParser } from '@xmldom/xmldom';
import type { BuiltSite } from './built-site';
import { parseJson } from './parse-json';
import { readRows } from './read-csv';
import { linkedData } from './read-linked-data';
import { linksIn } from './read-markdown';
import { remember } from './remember';

/** A full address and the file that names it. */
export type Named = { file: string; address: string };

/** Every full address in a data file: site maps, feed, data, Markdown, plain text, JSON-LD of pages. */
export function namedAddresses({ files, pages }: BuiltSite): Named[] {
  const inFiles = [...files].flatMap(([file, text]) => named(file, textsOf(file, text)));
  const inPages = [...pages].flatMap(([file, $]) => named(file, linkedData($).flatMap(stringsIn)));
  return [...inFiles, ...inPages];
}

function named(file: string, texts: readonly string[]): Named[] {
  const addresses = texts.filter((text) => /^https?:\/\/\S+$/.test(text));
  return [...new Set(addresses)].map((address) => ({ file, address }));
}

function textsOf(file: string, text: string): string[] {
  if (file.endsWith('.json')) return textsInJson(text);
  if (file.endsWith('.csv')) return (readRows(text) ?? []).flatMap((row) => [...row.values()]);
  if (file.endsWith('.md')) return linksIn(text);
  if (file.endsWith('.xml')) return textsInXml(text);
  // llms.txt follows its own Markdown rules.
  if (file.endsWith('/llms.txt')) return [...linksIn(text), ...text.split(/[\s()（）<>]+/)];
  if (file.endsWith('.txt')) return text.split(/\s+/);
  return [];
}

const textsInJson = remember((text: string): string[] => stringsIn(parseJson(text)));

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}

/** The text of every leaf element, and every href, of an XML file. */
export const textsInXml = remember((xml: string): string[] => {
  const elements = [...new DOMParser().parseFromString(xml, 'text/xml').getElementsByTagName('*')];
  return elements.flatMap((element) => [
    element.getElementsByTagName('*').length === 0 ? (element.textContent?.trim() ?? '') : '',
    element.getAttribute('href') ?? '',
  ]);
});
