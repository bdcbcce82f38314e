import {
  aboutPath,
  absoluteUrl,
  changesPath,
  dataPath,
  documentsPath,
  homePath,
  issuePath,
  issuesPath,
  noticePath,
  noticesPath,
} from '@/lib/addresses';
import type { Notice } from '@/lib/model/notice';
import type { Site } from '@/lib/model/site-schema';
import { issueChange, noticeChange } from '@/lib/notice/history/last-change';

/** One page for search engines: full address, and the day its content last changed (YYYY-MM-DD) where it has one. */
export type SitemapEntry = { url: string; lastModified?: string };

/** Every indexable page, with dates from the content: publication of the notice or its latest update. */
export function sitemapEntries(site: Site, notices: readonly Notice[]): SitemapEntry[] {
  const latest = notices.map(noticeChange).sort().at(-1);
  const entry = (path: string, lastModified?: string): SitemapEntry => ({
    url: absoluteUrl(site, path),
    ...(lastModified === undefined ? {} : { lastModified: lastModified.slice(0, 10) }),
  });
  return [
    entry(homePath, latest),
    entry(noticesPath, latest),
    ...notices.flatMap((notice) => [
      entry(noticePath(notice), noticeChange(notice)),
      entry(issuesPath(notice), noticeChange(notice)),
      // it lists the notice's own words, which no update changes
      entry(documentsPath(notice), notice.published.slice(0, 10)),
      ...notice.issues.map((issue) => entry(issuePath(issue), issueChange(notice, issue))),
    ]),
    entry(dataPath, latest),
    entry(changesPath, latest),
    entry(aboutPath),
  ];
}

/** The same pages as a plain list, one address a line. */
export function sitemapText(site: Site, notices: readonly Notice[]): string {
  return sitemapEntries(site, notices)
    .map(({ url }) => `${url}\n`)
    .join('');
}
