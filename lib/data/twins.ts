import * as address from '@/lib/addresses';
import type { Issue, Notice } from '@/lib/model/notice';
import type { Site } from '@/lib/model/site-schema';

/** A file with the content of a page for programs; the label is what a link to it says. */
export type Twin = { path: string; type: string; label: string };

/** The twins of an issue's page. */
export function issueTwins(issue: Pick<Issue, 'notice' | 'id'>): Twin[] {
  return [
    { path: address.issueJsonPath(issue), type: 'application/json', label: '数据（JSON）' },
    { path: address.issueMarkdownPath(issue), type: 'text/markdown', label: '文本（Markdown）' },
  ];
}

/** The twins of a notice's page: its whole text. */
export function noticeTwins(notice: Pick<Notice, 'slug'>): Twin[] {
  return [
    { path: address.noticeMarkdownPath(notice), type: 'text/markdown', label: '全文（Markdown）' },
    { path: address.noticeTextPath(notice), type: 'text/plain', label: '全文（纯文本）' },
  ];
}

/** The twins of the list of issues: all issues, and all measures, as tables. */
export function issuesTwins(notice: Pick<Notice, 'slug'>): Twin[] {
  return [
    { path: address.issuesJsonPath(notice), type: 'application/json', label: '全部问题（JSON）' },
    { path: address.issuesCsvPath(notice), type: 'text/csv', label: '全部问题（CSV）' },
    { path: address.measuresCsvPath(notice), type: 'text/csv', label: '全部措施（CSV）' },
  ];
}

/** The site's feed, as readers of feeds find it from a page. */
export function feedTwin({ name }: Pick<Site, 'name'>): Twin {
  return { path: address.feedPath, type: 'application/atom+xml', label: name };
}
