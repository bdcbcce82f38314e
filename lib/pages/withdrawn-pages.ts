import { evidencePagePath, issuePath, noticePath } from '@/lib/addresses';
import { publisherOf } from '@/lib/model/bureau/bureau';
import type { Notice, WithdrawnFile, WithdrawnIssue, WithdrawnNotice } from '@/lib/model/notice';
import { withdrawalWords, withdrawnNoticeName } from '@/lib/notice/withdrawals';
import { WITHDRAWN } from '@/lib/status';
import { issueAlternates } from './alternates';
import { byBureau } from './by-bureau';
import { issuesPage, noticePage } from './notice-pages';
import type { PageKind } from './page-kind';
import { noticesPage } from './site-pages';

/** The page at the address of a withdrawn issue; without a date of change, so that it is not indexed. */
export const withdrawnIssuePage: PageKind<{ notice: Notice; issue: WithdrawnIssue }> = {
  path: ({ issue }) => issuePath(issue),
  label: (_, { issue }) => `问题 ${Number(issue.id)}`,
  parent: issuesPage,
  publisher: byBureau,
  head: (_, { notice, issue }) => ({
    name: `问题 ${Number(issue.id)} ${WITHDRAWN.label}：${notice.shortTitle}`,
    description: `${notice.shortTitle}的问题 ${Number(issue.id)} ${withdrawalWords(issue.withdrawal)}`,
    alternates: issueAlternates(issue),
  }),
  hasQr: false,
  recorded: 'text',
};

/** The page at every address of a withdrawn notice. */
export const withdrawnNoticePage: PageKind<{ withdrawn: WithdrawnNotice }> = {
  path: ({ withdrawn }) => noticePath(withdrawn),
  label: () => `${WITHDRAWN.label}的通报`,
  parent: noticesPage,
  publisher: (_, { withdrawn }) => publisherOf(withdrawn),
  head: (_, { withdrawn }) => ({
    name: `通报${WITHDRAWN.label}：${withdrawnNoticeName(withdrawn)}`,
    description: `${withdrawnNoticeName(withdrawn)}，${withdrawalWords(withdrawn.withdrawal)}`,
    alternates: [],
  }),
  hasQr: false,
  recorded: 'text',
};

/** The page at the address of a withdrawn file of a notice that is still there; it repeats neither name nor title. */
export const withdrawnFilePage: PageKind<{ notice: Notice; file: WithdrawnFile }> = {
  path: ({ notice, file }) => evidencePagePath(notice, file),
  label: () => `${WITHDRAWN.label}的佐证材料`,
  parent: noticePage,
  publisher: byBureau,
  head: (_, { notice, file }) => ({
    name: `佐证材料${WITHDRAWN.label}：${notice.shortTitle}`,
    description: `${notice.shortTitle}的一份佐证材料，${withdrawalWords(file.withdrawal)}`,
    alternates: [],
  }),
  hasQr: false,
  recorded: 'text',
};
