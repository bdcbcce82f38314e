import type { CheerioAPI } from 'cheerio';
import { type BuiltSite, noticeAddresses } from './built-site';
import { dataOf, type NoticeData } from './notice-data';

/** A notice of a built site: its address (/notices/2025-xuncha/), its page with the short name in the breadcrumbs, and issues.json. */
export type PublishedNotice = NoticeData & { path: string; page: CheerioAPI; short: string };

/** The notices whose page and data can be read, in the order of the list of notices, which begins with the newest. */
export function publishedNotices(site: BuiltSite): PublishedNotice[] {
  const list = site.pages.get('/notices/index.html')?.('main').html() ?? '';
  const place = (path: string): number => list.indexOf(`${site.basePath}${path}"`);
  return noticeAddresses(site)
    .toSorted((a, b) => place(a) - place(b))
    .flatMap((path) => {
      const [page, data] = [site.pages.get(`${path}index.html`), dataOf(site, path)];
      if (page === undefined || data === null) return [];
      return [{ ...data, path, page, short: page('nav[aria-label=当前位置] [aria-current]').text() }];
    });
}
