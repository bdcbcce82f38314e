import { IssueGroups } from '@/components/lists/issue-groups';
import { AlternateLinks } from '@/components/page/alternate-links';
import { PageFrame } from '@/components/page/page-frame';
import { SearchPanel } from '@/components/search/search-panel';
import { StatusEvidence } from '@/components/status/status-evidence';
import { StatusTally } from '@/components/status/status-tally';
import { documentsPath, figuresPath, issuesPath, timelinePath } from '@/lib/addresses';
import type { Notice } from '@/lib/model/notice';
import type { Site } from '@/lib/model/site-schema';
import { issuesAlternates } from '@/lib/pages/alternates';
import type { Page } from '@/lib/pages/page-of';

/** The list of a notice's issues. */
export function IssuesView({ site, notice, page }: { page: Page; site: Site; notice: Notice }) {
  return (
    <PageFrame site={site} notice={notice} page={page}>
      <h1 className="mb-2 mt-2 text-2xl sm:mt-5 print:mt-0 md:text-3xl">问题清单</h1>
      <StatusTally notice={notice} />
      <SearchPanel notices={[notice]} action={issuesPath(notice)} />
      <IssueGroups site={site} notice={notice} />
      <div className="mt-8 print:mt-1">
        <StatusEvidence site={site} notice={notice} />
      </div>
      <p className="mt-4 max-w-text print:hidden">
        按通报的顺序排列，每个问题有独立网页，可以引用、打印。另见
        <a href={documentsPath(notice)}>通报提到的文件和作品</a>、
        <a href={figuresPath(notice)}>通报里的数字</a>、<a href={timelinePath(notice)}>时间线</a>。
      </p>
      <p className="mt-8 print:hidden">
        <AlternateLinks alternates={issuesAlternates(notice)} />
      </p>
    </PageFrame>
  );
}
