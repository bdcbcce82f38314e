import type { SiteIssueRow } from '@/lib/data/schema/site-issue-row-schema';
import type { Notice } from '@/lib/model/notice';
import type { Site } from '@/lib/model/site-schema';
import { toIssueRow, toWithdrawnRow } from './to-issue-row';
import { toIssuesData } from './to-issues-data';

/** The issues of a notice as rows of the table of the whole site, withdrawn ones last. */
export function toSiteIssueRows(site: Site, notice: Notice): SiteIssueRow[] {
  const data = toIssuesData(site, notice, notice.issues, notice.withdrawn);
  const { issuer, title, published } = data.notice;
  return [...data.issues.map(toIssueRow), ...data.withdrawn.map(toWithdrawnRow)].map((row) => ({
    issuer,
    noticeTitle: title,
    published,
    ...row,
  }));
}
