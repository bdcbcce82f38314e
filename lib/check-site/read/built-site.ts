import { type CheerioAPI, load } from 'cheerio';
import { remember } from './remember';

/**
 * A built folder as others see it: its texts and pages by path (/about/index.html), and the address it says it has. Pages
 * that only lead to their present address are not among the pages.
 */
export type BuiltSite = {
  files: ReadonlyMap<string, string>;
  pages: ReadonlyMap<string, CheerioAPI>;
  origin: string;
  basePath: string;
};

/** Opens the files of a built folder; null if its home page does not say what address the site has. */
export function openBuiltSite(files: ReadonlyMap<string, string>): BuiltSite | null {
  const html = [...files].filter(([path]) => path.endsWith('.html'));
  const all = html.map(([path, text]): [string, CheerioAPI] => [path, load(text)]);
  const pages = new Map(all.filter(([, $]) => $('meta[http-equiv=refresh]').length === 0));
  const home = pages.get('/index.html')?.('link[rel=canonical]').attr('href') ?? '';
  if (!URL.canParse(home)) return null;
  const { origin, pathname } = new URL(home);
  return { files, pages, origin, basePath: pathname.replace(/\/$/, '') };
}

/** The address of a page as a reader types it: /about/index.html → /about/ */
export function addressOf(path: string): string {
  return path.replace(/index\.html$/, '');
}

/** What is wrong with an address of the site: nothing there, or no such place on the page; null if it is good. Addresses elsewhere are good. */
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

/** The paths of the pages that search engines may list. */
export function indexablePages({ pages }: BuiltSite): string[] {
  return [...pages]
    .filter(([, $]) => !($('meta[name=robots]').attr('content') ?? '').includes('noindex'))
    .map(([path]) => path);
}

const idsOf = remember(($: CheerioAPI): string[] =>
  $('[id]')
    .map((_, { attribs }) => attribs.id ?? '')
    .get(),
);
