import type { Update } from '@/lib/content/issue-front-schema';
import type { Issue, Notice } from '@/lib/content/notice';
import type { Site } from '@/lib/content/site-schema';
import { formatDate, withSeconds } from '@/lib/dates';
import { inspectionSentence } from '@/lib/notice/inspection-sentence';
import { absoluteUrl, issuePath, issueUpdatesPath, noticePath } from '@/lib/site';
import { STATUS_LABELS } from '@/lib/status';
import { tagUri } from './tag-uri';

/** One thing that was published: a notice, or a dated update of an issue. `updated` is RFC 3339. */
export type FeedEntry = {
  id: string;
  title: string;
  updated: string;
  url: string;
  author: string;
  summary: string;
};

/** Everything that was published, newest first; the dates are those of the content. */
export function feedEntries(site: Site, notices: readonly Notice[]): FeedEntry[] {
  return notices
    .flatMap((notice) => [
      noticeEntry(site, notice),
      ...notice.issues.flatMap((issue) => issue.updates.map((update) => updateEntry(site, issue, update))),
    ])
    .toSorted((a, b) => (a.updated < b.updated ? 1 : a.updated > b.updated ? -1 : 0));
}

const beijingTime = (text: string): string => `${withSeconds(text)}+08:00`;

function noticeEntry(site: Site, notice: Notice): FeedEntry {
  const path = noticePath(notice);
  return {
    id: tagUri(site, path),
    title: notice.title,
    updated: beijingTime(notice.published),
    url: absoluteUrl(site, path),
    author: notice.issuer,
    summary: `${inspectionSentence(notice)}${notice.issuer}公布 ${notice.issues.length} 个问题的整改情况。`,
  };
}

function updateEntry(site: Site, issue: Issue, { date, text, source, status }: Update): FeedEntry {
  const changed = status === undefined ? '' : `状态改为${STATUS_LABELS[status]}。`;
  return {
    // an issue has at most one update a day
    id: tagUri(site, `${issuePath(issue)}${date}`),
    title: `问题 ${Number(issue.id)} ${issue.title}：${formatDate(date)}的新情况`,
    updated: beijingTime(date),
    url: absoluteUrl(site, issueUpdatesPath(issue)),
    author: source,
    summary: `${changed}${text}`,
  };
}
