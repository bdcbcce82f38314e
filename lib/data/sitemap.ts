import type { Issue, Notice } from '@/lib/content/notice';
import type { Site } from '@/lib/content/site-schema';
import {
  aboutPath,
  absoluteUrl,
  documentsPath,
  homePath,
  issuePath,
  issuesPath,
  noticePath,
  noticesPath,
} from '@/lib/site';

/** One page for search engines: full address, and the day its content last changed (YYYY-MM-DD) where it has one. */
export type SitemapEntry = { url: string; lastModified?: string };

/** Every indexable page, with dates from the content: publication of the notice or its latest update. */
export function sitemapEntries(site: Site, notices: readonly Notice[]): SitemapEntry[] {
  const latest = notices.map(noticeChanged).sort().at(-1);
  const entry = (path: string, lastModified?: string): SitemapEntry => ({
    url: absoluteUrl(site, path),
    ...(lastModified === undefined ? {} : { lastModified }),
  });
  return [
    entry(homePath, latest),
    entry(noticesPath, latest),
    ...notices.flatMap((notice) => [
      entry(noticePath(notice), noticeChanged(notice)),
      entry(issuesPath(notice), noticeChanged(notice)),
      // it lists the notice's own words, which no update changes
      entry(documentsPath(notice), notice.published.slice(0, 10)),
      ...notice.issues.map((issue) => entry(issuePath(issue), issueChanged(notice, issue))),
    ]),
    entry(aboutPath),
  ];
}

const issueChanged = (notice: Notice, { updates }: Issue): string =>
  updates.at(-1)?.date ?? notice.published.slice(0, 10);

function noticeChanged(notice: Notice): string {
  const days = notice.issues.map((issue) => issueChanged(notice, issue));
  return [notice.published.slice(0, 10), ...days].sort().at(-1) ?? notice.published.slice(0, 10);
}
