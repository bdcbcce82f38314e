import { IssueMarks } from '@/components/lists/issue-marks';
import { UnfinishedList } from '@/components/lists/unfinished-list';
import { ContactList } from '@/components/page/contact-list';
import { PageFrame } from '@/components/page/page-frame';
import { ToolLink } from '@/components/page/tool-link';
import { SearchBox } from '@/components/search/search-box';
import { StatusTally } from '@/components/status/status-tally';
import { dataPath, issuesPath, noticePath } from '@/lib/addresses';
import { formatDate } from '@/lib/dates';
import type { Notice } from '@/lib/model/notice';
import type { Site } from '@/lib/model/site-schema';
import { inspectionSentence } from '@/lib/notice/inspection-sentence';
import { unfinishedIssues } from '@/lib/notice/unfinished-issues';
import { issueTotal } from '@/lib/notice/withdrawals';
import type { Page } from '@/lib/pages/page-of';

/** Home: what was found, what was done, what is still open, whom to call. */
export function HomeView({ site, notice, page }: { page: Page; site: Site; notice: Notice }) {
  const unfinished = unfinishedIssues(notice).length;
  return (
    <PageFrame site={site} notice={notice} page={page}>
      <h1 className="mb-4 mt-7 text-2xl md:text-3xl">
        <span className="block">巡察指出了什么，</span>
        <span className="block">改了什么，还差什么</span>
      </h1>
      <p className="max-w-text">
        {inspectionSentence(notice)}
        {formatDate(notice.published)}，{notice.issuer}公布整改进展情况。
      </p>
      <div className="js-only mt-5 w-full">
        <SearchBox />
      </div>
      <div className="mt-5">
        <IssueMarks notice={notice} />
        <StatusTally site={site} notice={notice} />
      </div>
      <p className="mt-5">
        <ToolLink primary href={noticePath(notice)}>
          阅读通报全文
        </ToolLink>
        <ToolLink href={issuesPath(notice)}>查看 {issueTotal(notice)} 个问题</ToolLink>
        <ToolLink href={dataPath}>下载数据</ToolLink>
      </p>
      {unfinished > 0 && (
        <section aria-labelledby="unfinished">
          <h2 id="unfinished" className="mb-3 mt-10 text-xl">
            还需要进一步整改的 {unfinished} 个问题
          </h2>
          <UnfinishedList notice={notice} />
        </section>
      )}
      <section aria-labelledby="contact">
        <h2 id="contact" className="mb-3 mt-10 text-xl">
          对整改情况有意见，可以这样反映
        </h2>
        <ContactList site={site} />
      </section>
    </PageFrame>
  );
}
