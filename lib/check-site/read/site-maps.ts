import type { CheerioAPI } from 'cheerio';
import type { SiteRecord } from '@/lib/check-site/compare-records';
import { readSiteMap } from '@/lib/check-site/layouts/feed';
import type { BuiltSite } from './built-site';
import { loadXml } from './load-xml';

/** What one file of a site map may hold (sitemaps.org). */
const MOST = { addresses: 50_000, bytes: 50 * 1024 * 1024 };

/** The addresses of a site map, of all its parts together, and what is wrong with how it is parted. */
export type SiteMap = { records: SiteRecord[] | null; parts: string[]; faults: string[] };

/** The site map as XML: one file, or an index and its parts. */
export function xmlMap({ files, origin, basePath }: BuiltSite): SiteMap {
  const own = partsIn(files, 'xml');
  const first = loadXml(files.get('/sitemap.xml') ?? '');
  if (first === null || first('sitemapindex').length === 0) {
    const faults = own.map((path) => `${path}：没有目录指向它`);
    return together(['/sitemap.xml'], [first], files, faults);
  }
  const named = first('sitemap > loc')
    .map((_, loc) => first(loc).text())
    .get();
  const paths = named.map((url) => url.replace(`${origin}${basePath}`, ''));
  const faults = own.filter((path) => !paths.includes(path)).map((path) => `/sitemap.xml：没有写 ${path}`);
  const parts = paths.map((path) => loadXml(files.get(path) ?? ''));
  return together(paths, parts, files, faults);
}

function together(
  paths: string[],
  pages: (CheerioAPI | null)[],
  files: BuiltSite['files'],
  faults: string[],
): SiteMap {
  const read = pages.flatMap((page) => (page === null ? [] : [readSiteMap(page)]));
  const tooLong = read.flatMap((records, at) => lengthFaults(paths[at] ?? '', records.length, files));
  return {
    records: read.length < pages.length ? null : read.flat(),
    parts: paths,
    faults: [...faults, ...tooLong],
  };
}

/** The site map as text: /sitemap.txt and the lists after it. */
export function textMap({ files }: BuiltSite): SiteMap {
  const paths = ['/sitemap.txt', ...partsIn(files, 'txt')];
  const texts = paths.map((path) => files.get(path) ?? null);
  const lists = texts.flatMap((text) =>
    text === null ? [] : [text.split('\n').flatMap((about) => (about === '' ? [] : [{ about, facts: {} }]))],
  );
  return {
    records: lists.length < texts.length ? null : lists.flat(),
    parts: paths,
    faults: lists.flatMap((records, at) => lengthFaults(paths[at] ?? '', records.length, files)),
  };
}

const partsIn = (files: BuiltSite['files'], kind: string): string[] =>
  [...files.keys()].filter((path) => new RegExp(`^/sitemap-\\d+\\.${kind}$`).test(path)).sort(byNumber);

const byNumber = (a: string, b: string): number => numberIn(a) - numberIn(b);
const numberIn = (path: string): number => Number(/\d+/.exec(path)?.[0]);

function lengthFaults(path: string, addresses: number, files: BuiltSite['files']): string[] {
  const bytes = Buffer.byteLength(files.get(path) ?? '');
  return [
    ...(addresses > MOST.addresses ? [`${path}：有 ${addresses} 个网址，最多 ${MOST.addresses} 个`] : []),
    ...(bytes > MOST.bytes ? [`${path}：有 ${bytes} 字节，最多 ${MOST.bytes}`] : []),
  ];
}
