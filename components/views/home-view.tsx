import { IssueMarks } from '@/components/lists/issue-marks';
import { UnfinishedList } from '@/components/lists/open/unfinished-list';
import { OpenTargetsList } from '@/components/lists/open-targets-list';
import { ContactSection } from '@/components/page/contact-section';
import { PageFrame } from '@/components/page/page-frame';
import { ToolLink } from '@/components/page/tool-link';
import { SearchBox } from '@/components/search/search-box';
import { StatusEvidence } from '@/components/status/status-evidence';
import { StatusTally } from '@/components/status/status-tally';
import {
  dataPath,
  feedPath,
  figuresPath,
  issuesPath,
  noticePath,
  noticesPath,
  targetsCalendarPath,
  timelinePath,
} from '@/lib/addresses';
import { targetEvents } from '@/lib/data/calendar/target-events';
import { formatDate } from '@/lib/dates';
import type { Notice } from '@/lib/model/notice';
import type { Site } from '@/lib/model/site-schema';
import { inspectionSentence } from '@/lib/notice/inspection-sentence';
import { rectificationTitle } from '@/lib/notice/rectification-title';
import { unfinishedIssues } from '@/lib/notice/unfinished-issues';
import { issueTotal } from '@/lib/notice/withdrawals';
import type { Page } from '@/lib/pages/page-of';

/** Home: the outcome first, then search, the issues as marks, what is still open, and whom to call. */
export function HomeView({ site, notice, page }: { page: Page; site: Site; notice: Notice }) {
  const unfinished = unfinishedIssues(notice).length;
  return (
    <PageFrame site={site} notice={notice} page={page}>
      <h1 className="mb-2 mt-4 text-2xl md:mt-7 md:text-3xl">{rectificationTitle(notice)}</h1>
      <p className="mb-2 max-w-text text-sm leading-dense text-ink-2">{site.description}</p>
      <StatusTally notice={notice} />
      <OpenTargetsList site={site} notice={notice} href="#unfinished" />
      <StatusEvidence site={site} notice={notice} />
      <div className="js-only mt-4 w-full">
        <SearchBox />
      </div>
      <p className="mt-5 max-w-text">{inspectionSentence(notice)}</p>
      <p className="max-w-text">
        {formatDate(notice.published)}，{notice.issuer}公布整改进展情况。
      </p>
      <p className="mt-4">
        <ToolLink primary href={noticePath(notice)}>
          阅读通报全文
        </ToolLink>
        <ToolLink href={issuesPath(notice)}>查看 {issueTotal(notice)} 个问题</ToolLink>
      </p>
      {/* Half of the page each, whatever has arrived of the other. */}
      <div className="lg:flex lg:items-start">
        <section className="lg:w-1/2 lg:pr-14">
          <h2 id="marks" className="mb-3 mt-8 text-xl">
            各类问题的整改状态
          </h2>
          {unfinished > 0 && (
            <a href="#unfinished" className="skip">
              跳过标记
            </a>
          )}
          <IssueMarks notice={notice} />
        </section>
        {unfinished > 0 && (
          <section aria-labelledby="unfinished" className="lg:w-1/2">
            <h2 id="unfinished" className="mb-3 mt-8 text-xl">
              需进一步整改的 {unfinished} 个问题
            </h2>
            <UnfinishedList site={site} notice={notice} />
            {targetEvents(site, notice).length > 0 && (
              <p className="mt-4 print:hidden">
                <ToolLink href={targetsCalendarPath(notice)}>目标时间加入日历</ToolLink>
              </p>
            )}
          </section>
        )}
      </div>
      <p className="mt-8">
        <ToolLink href={figuresPath(notice)}>通报里的数字</ToolLink>
        <ToolLink href={timelinePath(notice)}>时间线</ToolLink>
        <ToolLink href={noticesPath}>历次通报</ToolLink>
        <ToolLink href={dataPath}>数据下载</ToolLink>
        <ToolLink href={feedPath}>订阅</ToolLink>
      </p>
      <ContactSection publisher={site.publisher} />
    </PageFrame>
  );
}
