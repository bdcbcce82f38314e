import { absoluteUrl, sitemapPartPath, sitemapPath, sitemapTextPath } from '@/lib/addresses';
import { escapeXml } from '@/lib/data/feed/escape-xml';
import type { Notice } from '@/lib/model/notice';
import type { Site } from '@/lib/model/site-schema';
import { type SitemapEntry, sitemapEntries } from './sitemap-entries';
import { LIMITS, type Limits, withinLimits } from './within-limits';

/** A file of a site map, and whether robots.txt names it: the parts of an index are named there. */
export type MapFile = { path: string; kind: 'xml' | 'text'; isNamed: boolean; body: string };

/**
 * The site maps of all indexable pages, as XML with their days and as text with an address a line. What one file may not
 * hold is parted: /sitemap.xml is then the index of its parts (sitemaps.org), /sitemap.txt the first of several lists.
 */
export function mapFiles(site: Site, notices: readonly Notice[], limits: Limits = LIMITS): MapFile[] {
  const entries = sitemapEntries(site, notices);
  return [...xmlFiles(site, entries, limits), ...textFiles(entries, limits)];
}

const NAMESPACE = 'http://www.sitemaps.org/schemas/sitemap/0.9';
const framed = (root: string, items: readonly string[]): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<${root} xmlns="${NAMESPACE}">\n${items.join('')}</${root}>\n`;

function itemOf(element: string, { url, lastModified }: SitemapEntry): string {
  const day = lastModified === undefined ? '' : `<lastmod>${lastModified}</lastmod>\n`;
  return `<${element}>\n<loc>${escapeXml(url)}</loc>\n${day}</${element}>\n`;
}

function xmlFiles(site: Site, entries: readonly SitemapEntry[], limits: Limits): MapFile[] {
  const items = entries.map((entry) => itemOf('url', entry));
  const parts = withinLimits(items, Buffer.byteLength(framed('urlset', [])), limits);
  const xml = (path: string, isNamed: boolean, body: string): MapFile => ({
    path,
    kind: 'xml',
    isNamed,
    body,
  });
  const [only = [], ...others] = parts;
  if (others.length === 0) return [xml(sitemapPath, true, framed('urlset', only))];
  let begin = 0;
  const index = parts.map((part, at) => {
    const days = entries
      .slice(begin, begin + part.length)
      .flatMap(({ lastModified }) => lastModified ?? [])
      .sort();
    begin += part.length;
    const newest = days.at(-1);
    const url = absoluteUrl(site, sitemapPartPath(at + 1, 'xml'));
    return itemOf('sitemap', newest === undefined ? { url } : { url, lastModified: newest });
  });
  return [
    xml(sitemapPath, true, framed('sitemapindex', index)),
    ...parts.map((part, at) => xml(sitemapPartPath(at + 1, 'xml'), false, framed('urlset', part))),
  ];
}

function textFiles(entries: readonly SitemapEntry[], limits: Limits): MapFile[] {
  const lines = entries.map(({ url }) => `${url}\n`);
  return withinLimits(lines, 0, limits).map((part, at) => ({
    path: at === 0 ? sitemapTextPath : sitemapPartPath(at + 1, 'txt'),
    kind: 'text',
    isNamed: true,
    body: part.join(''),
  }));
}
