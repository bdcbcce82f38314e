import { NoticeRow } from '@/components/lists/notice-row';
import { OpenIssuesSection } from '@/components/lists/open/open-issues-section';
import { ContactSection } from '@/components/page/contact-section';
import { PageFrame } from '@/components/page/page-frame';
import { ToolLink } from '@/components/page/tool-link';
import { SearchBox } from '@/components/search/search-box';
import { StatusGrounds } from '@/components/status/status-grounds';
import { StatusTally } from '@/components/status/status-tally';
import { comparePath, dataPath, feedPath, noticesPath } from '@/lib/addresses';
import type { Notice } from '@/lib/model/notice';
import type { Site } from '@/lib/model/site-schema';
import { homeTitle } from '@/lib/notice/several/home-title';
import { ownIssues } from '@/lib/notice/several/own-issues';
import { noticeKnownUntil } from '@/lib/notice/status-words';
import type { Page } from '@/lib/pages/page-of';
import { pagedBureaus } from '@/lib/pages/paged-bureaus';
import { BureauLinks } from './bureau-links';

// As many as fit in the bytes of a home page; the others are a link away.
const MOST_NOTICES = 10;

/** Home of several notices, the newest first: the outcome of all, search, what is open in any of them, each notice with its own as-of date, the bureaus, and whom to call. */
export function SeveralHomeView({ site, notices, page }: { page: Page; site: Site; notices: Notice[] }) {
  const [newest] = notices;
  if (newest === undefined) return null;
  const issues = ownIssues(notices);
  const repeated = issues.length < notices.flatMap((notice) => notice.issues).length;
  const withdrawn = notices.flatMap((notice) => notice.withdrawn);
  const bureaus = pagedBureaus(notices);
  return (
    <PageFrame site={site} notice={newest} page={page}>
      <h1 className="mb-2 mt-4 text-2xl md:mt-7 md:text-3xl">{homeTitle(site, newest)}</h1>
      <p className="mb-2 max-w-text text-sm leading-dense text-ink-2">{site.description}</p>
      <StatusTally notice={{ issues, withdrawn }} />
      <p className="max-w-text text-sm leading-dense text-ink-2">
        以上是 {notices.length} 份通报的合计，截至的日期写在各份通报下面。
        {repeated && '后续通报再次说明的问题只计一次。'}
        <StatusGrounds site={site} publisher={site.publisher} issues={issues} />
      </p>
      <div className="js-only mt-4 w-full">
        <SearchBox />
      </div>
      <OpenIssuesSection site={site} notices={notices} />
      <section>
        <h2 className="mb-3 mt-8 text-xl">最近的通报</h2>
        <ul>
          {notices.slice(0, MOST_NOTICES).map((notice) => (
            <NoticeRow key={notice.slug} notice={notice} level="h3">
              <p className="text-sm text-ink-2">{noticeKnownUntil(notice)}</p>
            </NoticeRow>
          ))}
        </ul>
      </section>
      {bureaus.length > 0 && <BureauLinks bureaus={bureaus} />}
      <p className="mt-8">
        <ToolLink href={noticesPath}>历次通报</ToolLink>
        <ToolLink href={comparePath}>整改情况对照</ToolLink>
        <ToolLink href={dataPath}>数据下载</ToolLink>
        <ToolLink href={feedPath}>订阅</ToolLink>
      </p>
      <ContactSection publisher={site.publisher} />
    </PageFrame>
  );
}
