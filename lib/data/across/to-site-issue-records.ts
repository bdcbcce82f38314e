import { toIssueRecord, toWithdrawnRecord } from '@/lib/data/records/to-issue-record';
import type { SiteIssueRecord } from '@/lib/data/schema/site-issues-data-schema';
import type { WithdrawnRecord } from '@/lib/data/schema/withdrawn-record-schema';
import { THEME_GROUP_LABELS } from '@/lib/model/across/theme-group';
import type { Issue, Notice } from '@/lib/model/notice';
import { groupOf } from '@/lib/notice/groups/group-of';
import type { Across } from './across';

/** An issue as the data over all notices have it. */
export function toSiteIssueRecord(
  { site, themeGroups }: Across,
  notice: Notice,
  issue: Issue,
): SiteIssueRecord {
  const code = groupOf(issue, themeGroups);
  return {
    bureau: notice.bureau.slug,
    group: code === null ? null : { code, label: THEME_GROUP_LABELS[code] },
    ...toIssueRecord(site, notice, issue),
  };
}

/** The issues of all notices, each made only when it is asked for. */
export function* siteIssueRecords(across: Across): Generator<SiteIssueRecord> {
  for (const notice of across.notices)
    for (const issue of notice.issues) yield toSiteIssueRecord(across, notice, issue);
}

/** The withdrawn issues of all notices. */
export function siteWithdrawnRecords({ site, notices }: Across): WithdrawnRecord[] {
  return notices.flatMap(({ withdrawn }) => withdrawn.map((issue) => toWithdrawnRecord(site, issue)));
}
