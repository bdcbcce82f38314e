import type { Metadata } from 'next';
import { WithdrawnView } from '@/components/views/withdrawn-view';
import { noticePath, noticesPath, slugsOf } from '@/lib/addresses';
import { stemOf } from '@/lib/model/evidence/evidence-kinds';
import type { Notice, WithdrawnFile, WithdrawnIssue, WithdrawnNotice } from '@/lib/model/notice';
import { withdrawnNoticeName } from '@/lib/notice/withdrawals';
import { withdrawnFilePage, withdrawnIssuePage, withdrawnNoticePage } from '@/lib/pages/withdrawn-pages';
import { getNewestNotice, getNotices, getSite, getWithdrawnEvidence, getWithdrawnNotices } from './content';
import { getMetadata, getPage } from './pages';

/** What was withdrawn at an address: a whole notice, one issue of a notice, or a file of one. */
export type Withdrawn =
  | { kind: 'notice'; notice: WithdrawnNotice; issue: string | undefined }
  | { kind: 'issue'; notice: Notice; issue: WithdrawnIssue }
  | { kind: 'file'; notice: Notice; file: WithdrawnFile };

/** What was withdrawn at the address of a notice or issue, under any name of the notice; null for what is still there. */
export function findWithdrawn(slug: string, issue?: string): Withdrawn | null {
  const gone = getWithdrawnNotices().find((notice) => slugsOf(notice).includes(slug));
  if (gone !== undefined) return { kind: 'notice', notice: gone, issue };
  const notice = getNotices().find((one) => slugsOf(one).includes(slug));
  const withdrawn = notice?.withdrawn.find(({ id }) => id === issue);
  return notice === undefined || withdrawn === undefined ? null : { kind: 'issue', notice, issue: withdrawn };
}

/** The same for a file of evidence, named without its ending as in the address of its page. */
export function findWithdrawnFile(slug: string, stem: string): Withdrawn | null {
  const file = getWithdrawnEvidence().find(
    ({ name, of }) => stemOf(name) === stem && slugsOf(of.notice).includes(slug),
  );
  if (file === undefined) return null;
  const { of } = file;
  return of.kind === 'notice'
    ? { kind: 'notice', notice: of.notice, issue: undefined }
    : { kind: 'file', notice: of.notice, file };
}

/** The head of the page that says so. */
export function getWithdrawnMetadata(withdrawn: Withdrawn): Metadata {
  switch (withdrawn.kind) {
    case 'notice':
      return getMetadata(withdrawnNoticePage, { withdrawn: withdrawn.notice });
    case 'issue':
      return getMetadata(withdrawnIssuePage, withdrawn);
    case 'file':
      return getMetadata(withdrawnFilePage, withdrawn);
  }
}

/** The page that says so. */
export function WithdrawnPage({ withdrawn }: { withdrawn: Withdrawn }) {
  const site = getSite();
  if (withdrawn.kind === 'notice') {
    const { notice } = withdrawn;
    return (
      <WithdrawnView
        site={site}
        notice={getNewestNotice()}
        page={getPage(withdrawnNoticePage, { withdrawn: notice })}
        name={withdrawnNoticeName(notice)}
        withdrawal={notice.withdrawal}
        more={{ label: '历次通报', path: noticesPath }}
      />
    );
  }
  const { notice } = withdrawn;
  const own =
    withdrawn.kind === 'file'
      ? {
          page: getPage(withdrawnFilePage, withdrawn),
          name: '佐证材料',
          withdrawal: withdrawn.file.withdrawal,
        }
      : {
          page: getPage(withdrawnIssuePage, withdrawn),
          name: `问题 ${Number(withdrawn.issue.id)} `,
          withdrawal: withdrawn.issue.withdrawal,
        };
  return (
    <WithdrawnView
      site={site}
      notice={notice}
      {...own}
      more={{ label: `${notice.shortTitle}的其他内容`, path: noticePath(notice) }}
    />
  );
}
