import { comparePath } from '@/lib/addresses';
import type { Notice } from '@/lib/model/notice';
import { noticeChange } from '@/lib/notice/history/last-change';
import { feedAlternate } from './alternates';
import type { PageKind } from './page-kind';

/** True if there is something to compare: a page that would hold one row is not made. */
export const isCompared = (notices: readonly unknown[]): boolean => notices.length > 1;

export const comparePage: PageKind<unknown> = {
  path: () => comparePath,
  label: () => '整改情况对照',
  parent: null,
  publisher: ({ site }) => site.publisher,
  head: ({ site, notices }) => ({
    name: '整改情况对照',
    description: `${site.name}收录的 ${notices.length} 份通报，按单位和年份列出问题的个数、整改状态、再次指出的问题和目标时间。`,
    alternates: [feedAlternate(site)],
  }),
  changed: (notices: readonly Notice[]) => notices.map(noticeChange).sort().at(-1) ?? null,
  hasQr: true,
  recorded: null,
};
