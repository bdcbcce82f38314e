import type { CheerioAPI } from 'cheerio';
import { isPageFile } from '@/lib/answers/is-page-file';
import { loadPage } from './load-page';
import { remember } from './remember';
import { isInZip } from './texts-of';

/**
 * A built folder from outside: text files and pages by path (/about/index.html), files in a zip below its path, and the address the site declares.
 * Redirect pages of old addresses and pages that say 已撤下 are not among the pages.
 */
export type BuiltSite = {
  files: ReadonlyMap<string, string>;
  pages: ReadonlyMap<string, CheerioAPI>;
  origin: string;
  basePath: string;
};

/** Opens a built folder; null if its home page does not declare the address of the site. */
export function openBuiltSite(files: ReadonlyMap<string, string>): BuiltSite | null {
  const html = [...files].filter(([path]) => isPageFile(path) && !isInZip(path));
  const all = html.map(([path, text]): [string, CheerioAPI] => [path, loadPage(text)]);
  const pages = new Map(all.filter(([, $]) => $('meta[http-equiv=refresh], [data-withdrawn]').length === 0));
  const home = pages.get('/index.html')?.('link[rel=canonical]').attr('href') ?? '';
  if (!URL.canParse(home)) return null;
  const { origin, pathname } = new URL(home);
  return { files, pages, origin, basePath: pathname.replace(/\/$/, '') };
}

/** The address of a page: /about/index.html → /about/ */
export function addressOf(path: string): string {
  return path.replace(/index\.html$/, '');
}

/** Why an address of this site does not work: no such file or anchor; null if it does, or belongs to another site. */
export function addressFault({ files, pages, origin, basePath }: BuiltSite, url: URL): string | null {
  if (url.origin !== origin) return null;
  if (!url.pathname.startsWith(`${basePath}/`)) return '不在网站的目录之内';
  const address = decodeURIComponent(url.pathname.slice(basePath.length));
  const path = address.endsWith('/') ? `${address}index.html` : address;
  if (!files.has(path)) return '没有这个文件';
  const id = decodeURIComponent(url.hash.slice(1));
  const page = pages.get(path);
  const places = page === undefined ? 0 : idsOf(page).filter((one) => one === id).length;
  return id === '' || places === 1 ? null : `页面上有 ${places} 处 #${id}`;
}

/** The pages that search engines may index, with address and full address. */
export function indexablePages({ pages, origin, basePath }: BuiltSite) {
  return [...pages]
    .filter(([, $]) => !($('meta[name=robots]').attr('content') ?? '').includes('noindex'))
    .map(([path, $]) => ({
      address: addressOf(path),
      url: `${origin}${basePath}${addressOf(path)}`,
      page: $,
    }));
}

/** The addresses of the notices: /notices/2025-xuncha/ */
export function noticeAddresses({ pages }: BuiltSite): string[] {
  return [...pages.keys()].map(addressOf).filter((address) => /^\/notices\/[^/]+\/$/.test(address));
}

const idsOf = remember(($: CheerioAPI): string[] =>
  $('[id]')
    .toArray()
    .map(({ attribs }) => attribs.id ?? ''),
);
