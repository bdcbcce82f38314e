import type { Metadata } from 'next';
import { WithdrawnView } from '@/components/views/withdrawn-view';
import { noticePath, noticesPath, slugsOf } from '@/lib/addresses';
import type { DataFile } from '@/lib/data/data-file';
import { withdrawnIssueFiles, withdrawnNoticeFiles } from '@/lib/data/withdrawn-files';
import type { Notice, WithdrawnIssue, WithdrawnNotice } from '@/lib/model/notice';
import { withdrawnNoticeName } from '@/lib/notice/withdrawals';
import { withdrawnIssuePage, withdrawnNoticePage } from '@/lib/pages/withdrawn-pages';
import { getNewestNotice, getNotices, getSite, getWithdrawnNotices } from './content';
import { getMetadata, getPage } from './pages';

/** What was withdrawn at an address: a whole notice, or one issue of a notice. */
export type Withdrawn =
  | { kind: 'notice'; notice: WithdrawnNotice; issue: string | undefined }
  | { kind: 'issue'; notice: Notice; issue: WithdrawnIssue };

/** What was withdrawn at the address of a notice or issue, under any name of the notice; null for what is still there. */
export function findWithdrawn(slug: string, issue?: string): Withdrawn | null {
  const gone = getWithdrawnNotices().find((notice) => slugsOf(notice).includes(slug));
  if (gone !== undefined) return { kind: 'notice', notice: gone, issue };
  const notice = getNotices().find((one) => slugsOf(one).includes(slug));
  const withdrawn = notice?.withdrawn.find(({ id }) => id === issue);
  return notice === undefined || withdrawn === undefined ? null : { kind: 'issue', notice, issue: withdrawn };
}

/** The head of the page that says so. */
export function getWithdrawnMetadata(withdrawn: Withdrawn): Metadata {
  return withdrawn.kind === 'issue'
    ? getMetadata(withdrawnIssuePage, withdrawn)
    : getMetadata(withdrawnNoticePage, { withdrawn: withdrawn.notice });
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
        more={{ label: '全部通报', path: noticesPath }}
      />
    );
  }
  const { notice, issue } = withdrawn;
  return (
    <WithdrawnView
      site={site}
      notice={notice}
      page={getPage(withdrawnIssuePage, { notice, issue })}
      name={`问题 ${Number(issue.id)} `}
      withdrawal={issue.withdrawal}
      more={{ label: `${notice.shortTitle}的其他内容`, path: noticePath(notice) }}
    />
  );
}

/** The data files at that address. */
export function getWithdrawnFiles(withdrawn: Withdrawn): DataFile[] {
  return withdrawn.kind === 'issue'
    ? withdrawnIssueFiles(getSite(), withdrawn.notice, withdrawn.issue)
    : withdrawnNoticeFiles(getSite(), withdrawn.notice, withdrawn.issue);
}
