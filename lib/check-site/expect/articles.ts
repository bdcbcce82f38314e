import type { CheerioAPI } from 'cheerio';
import type { BuiltSite } from '@/lib/check-site/read/built-site';
import { dataOf, type NoticeData } from '@/lib/check-site/read/notice-data';
import { issueChange, noticeChange } from './last-change';

/** The page of a notice or issue, and the data that identify it. */
export type Article = {
  address: string;
  page: CheerioAPI;
  notice: NoticeData['notice'];
  url: string;
  title: string;
  /** null on the page of the whole notice. */
  issue: NoticeData['issues'][number] | null;
  changed: string;
};

/** The pages of a notice and its issues. */
export function articles(site: BuiltSite, notice: string): Article[] {
  const data = dataOf(site, notice);
  if (data === null) return [];
  const { issues, notice: head } = data;
  const all = [
    {
      address: notice,
      url: head.url,
      title: head.title,
      issue: null,
      changed: noticeChange(site, notice, data),
    },
    ...issues.map((issue) => ({
      address: `${notice}issues/${issue.id}/`,
      url: issue.url,
      title: issue.title,
      issue,
      changed: issueChange(head, issue),
    })),
  ];
  return all.flatMap((article) => {
    const page = site.pages.get(`${article.address}index.html`);
    return page === undefined ? [] : [{ ...article, page, notice: head }];
  });
}
