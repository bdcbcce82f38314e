import { bureauPath, bureausPath } from '@/lib/addresses';
import type { Bureau } from '@/lib/model/bureau/bureau';
import type { Notice } from '@/lib/model/notice';
import { noticeChange } from '@/lib/notice/history/last-change';
import { BUREAUS_ALTERNATES, bureauFeedAlternate, feedAlternate } from './alternates';
import type { PageKind } from './page-kind';

/** The subject of the page of a bureau. */
export type BureauSubject = { bureau: Bureau };

const lastChange = (notices: readonly Notice[]): string | null =>
  notices.map(noticeChange).sort().at(-1) ?? null;

export const bureausPage: PageKind<unknown> = {
  path: () => bureausPath,
  label: () => '单位',
  parent: null,
  publisher: ({ site }) => site.publisher,
  head: ({ site, bureaus }) => ({
    name: '单位',
    description: `${site.name}收录的 ${bureaus.length} 个单位，按名称的拼音排列。`,
    alternates: [...BUREAUS_ALTERNATES, feedAlternate(site)],
  }),
  inFooter: '单位',
  changed: lastChange,
  hasQr: true,
  recorded: null,
};

export const bureauPage: PageKind<BureauSubject> = {
  path: ({ bureau }) => bureauPath(bureau),
  label: (_, { bureau }) => bureau.name,
  parent: bureausPage,
  publisher: (_, { bureau }) => bureau,
  head: (_, { bureau }) => ({
    name: `${bureau.name}的巡察整改通报`,
    description: `${bureau.name}公布的巡察整改通报、没有完成的问题和联系方式。`,
    alternates: [bureauFeedAlternate(bureau)],
  }),
  changed: (notices, { bureau }) =>
    lastChange(notices.filter((notice) => notice.bureau.slug === bureau.slug)),
  hasQr: true,
  recorded: null,
};
