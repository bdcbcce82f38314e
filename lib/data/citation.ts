import { dataPath, issuePath, noticePath } from '@/lib/addresses';
import { siteAuthor } from '@/lib/data/site-author';
import type { Issue, Notice } from '@/lib/model/notice';
import type { Site } from '@/lib/model/site-schema';
import { issueChange, noticeChange } from '@/lib/notice/history/last-change';
import { shownUrl } from '@/lib/site-names/shown-url';

/** Placeholder for the day of access, filled in by browser/quote/fill-citation.ts. */
export const ACCESS_DATE = '引用日期';

/** How to cite a notice, in the form of GB/T 7714: author, title, day of the last change, day of access, address. */
export function noticeCitation(site: Site, notice: Notice): string {
  const changed = noticeChange(notice);
  return citation(notice.issuer, `${notice.title}[EB/OL]`, changed, shownUrl(site, noticePath(notice)));
}

/** How to cite one issue of a notice. */
export function issueCitation(site: Site, notice: Notice, issue: Issue): string {
  const title = `${notice.shortTitle}：问题 ${Number(issue.id)} ${issue.title}`;
  const changed = issueChange(notice, issue);
  return citation(notice.issuer, `${title}[EB/OL]`, changed, shownUrl(site, issuePath(issue)));
}

/** How to cite the data files of a notice. */
export function dataCitation(site: Site, notice: Notice): string {
  const title = `${notice.shortTitle}：问题和措施`;
  return citation(
    siteAuthor(site, notice.bureauName),
    `${title}[DS/OL]`,
    noticeChange(notice),
    shownUrl(site, dataPath),
  );
}

const citation = (author: string, title: string, changed: string, url: string): string =>
  `${author}. ${title}. (${changed.slice(0, 10)})[${ACCESS_DATE}]. ${url}.`;
