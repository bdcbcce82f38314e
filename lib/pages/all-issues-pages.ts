import { allIssuesPagePath, allIssuesPath } from '@/lib/addresses';
import type { Notice } from '@/lib/model/notice';
import { noticeChange } from '@/lib/notice/history/last-change';
import { ALL_ISSUES_ALTERNATES, feedAlternate } from './alternates';
import type { PageKind, SiteContent } from './page-kind';

/** The subject of a page of the list after the first: its number, from 2. */
export type LaterIssuesSubject = { number: number };

const lastChange = (notices: readonly Notice[]): string | null =>
  notices.map(noticeChange).sort().at(-1) ?? null;

const description = ({ site, notices }: SiteContent): string => {
  const total = notices.reduce((sum, notice) => sum + notice.issues.length, 0);
  return `${site.name}收录的 ${notices.length} 份通报、${total} 个问题，新的通报在前，各注明整改状态。`;
};

export const allIssuesPage: PageKind<unknown> = {
  path: () => allIssuesPath,
  label: () => '全部问题',
  parent: null,
  publisher: ({ site }) => site.publisher,
  head: (content) => ({
    name: '全部问题',
    description: description(content),
    alternates: [...ALL_ISSUES_ALTERNATES, feedAlternate(content.site)],
  }),
  changed: lastChange,
  hasQr: true,
  recorded: null,
};

export const laterIssuesPage: PageKind<LaterIssuesSubject> = {
  path: ({ number }) => allIssuesPagePath(number),
  label: (_, { number }) => `第 ${number} 页`,
  parent: allIssuesPage,
  publisher: ({ site }) => site.publisher,
  head: (content, { number }) => ({
    name: `全部问题：第 ${number} 页`,
    description: `${description(content)}第 ${number} 页。`,
    alternates: [],
  }),
  changed: lastChange,
  hasQr: false,
  recorded: null,
};
