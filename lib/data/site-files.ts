import { allIssuesCsvPath, llmsPath, sitemapTextPath } from '@/lib/addresses';
import { ATOM_TYPE } from '@/lib/content-type';
import { atomFeed } from '@/lib/data/feed/atom-feed';
import { MOST_ENTRIES } from '@/lib/data/feed/feed-archives';
import type { Notice, WithdrawnNotice } from '@/lib/model/notice';
import type { Site } from '@/lib/model/site-schema';
import type { DataFile } from './data-file';
import { llmsText } from './llms-text';
import { toSiteIssueRows } from './records/to-site-issue-rows';
import { siteIssueRowSchema } from './schema/site-issue-row-schema';
import { sitemapText } from './sitemap';
import { toCsv } from './to-csv';

/** The files of the whole site. */
export function siteFiles(
  site: Site,
  notices: readonly Notice[],
  withdrawn: readonly WithdrawnNotice[] = [],
): DataFile[] {
  const [feed, ...archives] = atomFeed(site, notices, withdrawn);
  const older =
    archives.length === 0 ? '' : `；只有最近 ${MOST_ENTRIES} 条，更早的由 prev-archive 链接逐份接下去`;
  return [
    ...allIssuesFiles(site, notices),
    {
      path: feed.path,
      type: ATOM_TYPE,
      format: 'Atom',
      about: `通报和后来发布的情况，供订阅${older}`,
      get body() {
        return feed.body();
      },
    },
    {
      path: llmsPath,
      type: 'text/plain',
      format: 'Markdown',
      about: '网站有什么、文字在哪里、不能得出什么结论，供语言模型读取',
      get body() {
        return llmsText(site, notices);
      },
    },
    {
      path: sitemapTextPath,
      type: 'text/plain',
      format: '纯文本',
      about: '全部网页的网址，一行一个；sitemap.xml 另有各页的更新日期',
      get body() {
        return sitemapText(site, notices);
      },
    },
  ];
}

/** The table of the issues of all notices; none for a single notice, whose own says the same. */
export function allIssuesFiles(site: Site, notices: readonly Notice[]): DataFile[] {
  if (notices.length < 2) return [];
  return [
    {
      path: allIssuesCsvPath,
      type: 'text/csv',
      format: 'CSV',
      about: '各份通报的问题，一个问题一行，用办公软件打开',
      get body() {
        return toCsv(
          Object.keys(siteIssueRowSchema.shape),
          notices.flatMap((notice) => toSiteIssueRows(site, notice)),
        );
      },
    },
  ];
}
