import { toWithdrawnRecord } from '@/lib/data/records/to-issue-record';
import { toIssueRow, toWithdrawnRow } from '@/lib/data/records/to-issue-row';
import type { SiteIssueRow } from '@/lib/data/schema/site-issue-row-schema';
import { isoDateTime } from '@/lib/dates';
import type { Notice } from '@/lib/model/notice';
import type { Across } from './across';
import { toSiteIssueRecord } from './to-site-issue-records';

/** The issues of a notice as rows of the table of the whole site, withdrawn ones last. */
export function toSiteIssueRows(across: Across, notice: Notice): SiteIssueRow[] {
  const { bureau, bureauName, issuer, title, published } = notice;
  const head = {
    bureau: bureau.slug,
    bureauName,
    issuer,
    noticeTitle: title,
    published: isoDateTime(published),
  };
  return [
    ...notice.issues.map((issue) => {
      const { group, bureau: _, ...record } = toSiteIssueRecord(across, notice, issue);
      return {
        ...head,
        group: group?.code ?? '',
        groupLabel: group?.label ?? '',
        ...toIssueRow(record),
      };
    }),
    ...notice.withdrawn.map((issue) => ({
      ...head,
      group: '',
      groupLabel: '',
      ...toWithdrawnRow(toWithdrawnRecord(across.site, issue)),
    })),
  ];
}
