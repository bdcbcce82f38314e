import * as address from '@/lib/addresses';
import { ATOM_TYPE } from '@/lib/content-type';
import type { Bureau } from '@/lib/model/bureau/bureau';
import type { Issue, Notice } from '@/lib/model/notice';
import type { Site } from '@/lib/model/site-schema';

/** An alternate of a page for programs; the label is the text of links to it. */
export type Alternate = { path: string; type: string; label: string };

/** The data files of an issue. */
export function issueAlternates(issue: Pick<Issue, 'notice' | 'id'>): Alternate[] {
  return [
    { path: address.issueJsonPath(issue), type: 'application/json', label: '数据（JSON）' },
    { path: address.issueMarkdownPath(issue), type: 'text/markdown', label: '文本（Markdown）' },
  ];
}

/** The alternates of a notice page: its whole text. */
export function noticeAlternates(notice: Pick<Notice, 'slug'>): Alternate[] {
  return [
    { path: address.noticeMarkdownPath(notice), type: 'text/markdown', label: '全文（Markdown）' },
    { path: address.noticeTextPath(notice), type: 'text/plain', label: '全文（纯文本）' },
  ];
}

/** The alternates of the list of issues: all issues, and all measures, as tables. */
export function issuesAlternates(notice: Pick<Notice, 'slug'>): Alternate[] {
  return [
    { path: address.issuesJsonPath(notice), type: 'application/json', label: '全部问题（JSON）' },
    { path: address.issuesCsvPath(notice), type: 'text/csv', label: '全部问题（CSV）' },
    { path: address.measuresCsvPath(notice), type: 'text/csv', label: '全部措施（CSV）' },
  ];
}

/** The alternates of the list of all issues of a site of several notices. */
export const ALL_ISSUES_ALTERNATES: Alternate[] = [
  { path: address.allIssuesJsonPath, type: 'application/json', label: '各份通报的问题（JSON）' },
  { path: address.allIssuesCsvPath, type: 'text/csv', label: '各份通报的问题（CSV）' },
];

/** The alternates of the list of bureaus. */
export const BUREAUS_ALTERNATES: Alternate[] = [
  { path: address.bureausJsonPath, type: 'application/json', label: '单位（JSON）' },
];

/** The alternates of the page of figures. */
export function figuresAlternates(notice: Pick<Notice, 'slug'>): Alternate[] {
  return [
    { path: address.figuresJsonPath(notice), type: 'application/json', label: '全部数字（JSON）' },
    { path: address.figuresCsvPath(notice), type: 'text/csv', label: '全部数字（CSV）' },
  ];
}

/** The alternates of the page of documents. */
export function documentsAlternates(notice: Pick<Notice, 'slug'>): Alternate[] {
  return [
    { path: address.documentsJsonPath(notice), type: 'application/json', label: '全部文件和作品（JSON）' },
    { path: address.documentsCsvPath(notice), type: 'text/csv', label: '全部文件和作品（CSV）' },
  ];
}

/** The alternates of the line of time: all dates as data. */
export function timelineAlternates(notice: Pick<Notice, 'slug'>): Alternate[] {
  return [
    { path: address.datesJsonPath(notice), type: 'application/json', label: '全部日期（JSON）' },
    { path: address.datesCsvPath(notice), type: 'text/csv', label: '全部日期（CSV）' },
  ];
}

/** The feed of a bureau. */
export function bureauFeedAlternate(bureau: Pick<Bureau, 'slug' | 'name'>): Alternate {
  return { path: address.bureauFeedPath(bureau), type: ATOM_TYPE, label: bureau.name };
}

/** The feed of the site. */
export function feedAlternate({ name }: Pick<Site, 'name'>): Alternate {
  return { path: address.feedPath, type: ATOM_TYPE, label: name };
}
