import { NoticeRow } from '@/components/lists/notice-row';
import { PageFrame } from '@/components/page/page-frame';
import { allIssuesPath } from '@/lib/addresses';
import type { Notice } from '@/lib/model/notice';
import type { Site } from '@/lib/model/site-schema';
import type { Page } from '@/lib/pages/page-of';

/** The list of notices, newest first. */
export function NoticesView({ site, notices, page }: { page: Page; site: Site; notices: Notice[] }) {
  const [newest] = notices;
  if (newest === undefined) return null;
  return (
    <PageFrame site={site} notice={newest} page={page}>
      <h1 className="mb-4 mt-5 text-2xl md:text-3xl">历次通报</h1>
      {notices.length > 1 && (
        <p>
          <a className="inline-block py-2" href={allIssuesPath}>
            全部问题
          </a>
          ，可以按单位、年份、状态等筛选。
        </p>
      )}
      <ul>
        {notices.map((notice) => (
          <NoticeRow key={notice.slug} notice={notice} level="h2" />
        ))}
      </ul>
    </PageFrame>
  );
}
