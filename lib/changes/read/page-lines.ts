import type { CheerioAPI } from 'cheerio';
import { parseJson } from '@/lib/check-site/read/parse-json';

type Node = ReturnType<ReturnType<CheerioAPI>['contents']>[number];

const INLINE = new Set([
  'a',
  'b',
  'code',
  'del',
  'em',
  'ins',
  'mark',
  'span',
  'strong',
  'sup',
  'time',
  'wbr',
]);
const SPOKEN = ['alt', 'aria-label', 'content', 'datetime', 'placeholder', 'title', 'data-cite', 'data-due'];
const LEADING = ['href', 'src'];

/**
 * The contents of a page for readers and programs, in order, without markup: one line for each block of text, link,
 * attribute that screen readers read and string of its linked data. Styles, scripts and hashed files are left out.
 */
export function pageLines($: CheerioAPI): string[] {
  const lines: string[] = [];
  let words = '';
  const end = (): void => {
    const line = words.replace(/\s+/g, ' ').trim();
    if (line !== '') lines.push(line);
    words = '';
  };
  const visit = (node: Node): void => {
    if (node.type === 'text') words += node.data;
    else if (node.type === 'script') {
      if (node.attribs.type === 'application/ld+json') lines.push(...stringsIn(parseJson($(node).text())));
    } else if (node.type === 'tag') {
      if (isLook(node.attribs)) return;
      lines.push(...attributesOf(node.attribs));
      const inline = INLINE.has(node.name);
      if (!inline) end();
      for (const child of node.children) visit(child);
      if (!inline) end();
    }
  };
  for (const node of $('html').contents().get()) visit(node);
  end();
  return lines;
}

// The policy and the icons of a page hold hashes of its styles and scripts.
const isLook = (attributes: Record<string, string>): boolean =>
  attributes['http-equiv'] === 'Content-Security-Policy' || (attributes.href ?? '').includes('/assets/');

function attributesOf(attributes: Record<string, string>): string[] {
  const values = (names: readonly string[]): string[] =>
    names.flatMap((name) => {
      const value = attributes[name] ?? '';
      return value === '' ? [] : [value];
    });
  return [
    ...values(SPOKEN),
    ...values(LEADING)
      .filter(leadsAway)
      .map((address) => `→ ${address}`),
  ];
}

// A link within the page repeats where its target stands.
const leadsAway = (address: string): boolean => !address.startsWith('#');

/** Every string and number in a value of JSON, as text, without the types of linked data. */
export function stringsIn(value: unknown): string[] {
  if (typeof value === 'string' || typeof value === 'number') return [String(value)];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => (name === '@type' ? [] : stringsIn(inner)));
}
