import { IssueGroups } from '@/components/lists/issue-groups';
import { AlternateLinks } from '@/components/page/alternate-links';
import { PageFrame } from '@/components/page/page-frame';
import { SearchPanel } from '@/components/search/search-panel';
import { StatusTally } from '@/components/status/status-tally';
import { documentsPath, issuesPath } from '@/lib/addresses';
import type { Notice } from '@/lib/model/notice';
import type { Site } from '@/lib/model/site-schema';
import { issueCount } from '@/lib/notice/withdrawals';
import { issuesAlternates } from '@/lib/pages/alternates';
import type { Page } from '@/lib/pages/page-of';

/** The list of a notice's issues. */
export function IssuesView({ site, notice, page }: { page: Page; site: Site; notice: Notice }) {
  return (
    <PageFrame site={site} notice={notice} page={page}>
      <h1 className="mb-3 mt-5 text-2xl md:text-3xl">问题清单</h1>
      <p className="max-w-text">
        {notice.shortTitle}的 {issueCount(notice)}
        ，按原文的次序列出。每个问题有自己的网址，可以引用、打印。另见
        <a href={documentsPath(notice)}>提到的文件</a>。
      </p>
      <StatusTally site={site} notice={notice} />
      <SearchPanel notices={[notice]} action={issuesPath(notice)} />
      <IssueGroups notice={notice} />
      <p className="mt-8 print:hidden">
        <AlternateLinks alternates={issuesAlternates(notice)} />
      </p>
    </PageFrame>
  );
}
