import { ListForm } from '@/components/across/list-form';
import { ListPages } from '@/components/across/list-pages';
import { IssueRow } from '@/components/lists/issue-row';
import { buttonClasses } from '@/components/page/button-classes';
import { PageFrame } from '@/components/page/page-frame';
import { allIssuesPath, noticePath } from '@/lib/addresses';
import * as data from '@/lib/data-attributes';
import type { Notice } from '@/lib/model/notice';
import type { Site } from '@/lib/model/site-schema';
import type { ListedNotice } from '@/lib/notice/listed/listed-pages';
import { noticeKnownUntil } from '@/lib/notice/status-words';
import type { Page } from '@/lib/pages/page-of';
import * as listed from '@/lib/search/listed/attributes';
import type { ListFilter } from '@/lib/search/listed/list-filters';

type Props = {
  page: Page;
  site: Site;
  notice: Notice;
  pages: readonly ListedNotice[][];
  number: number;
  filters: readonly ListFilter[];
};

/** One page of the list of all issues under their notices, newest first; the first page has the filters, which leave issues of all pages. */
export function AllIssuesView({ site, notice, pages, number, filters, page }: Props) {
  const total = pages.flat().reduce((sum, { issues }) => sum + issues.length, 0);
  return (
    <PageFrame site={site} notice={notice} page={page}>
      <h1 className="mb-2 mt-2 text-2xl sm:mt-5 md:text-3xl">全部问题</h1>
      <p className="max-w-text">
        共 {total} 个问题，按通报排列，新的在前
        {pages.length > 1 && `；第 ${number} 页，共 ${pages.length} 页`}
        。各通报的截至日期不同，状态依据各单位自己的通报，不宜相互比较。
      </p>
      {number === 1 ? (
        <ListForm filters={filters} />
      ) : (
        <p className="js-only">
          <a className="inline-block min-h-target py-2.5" href={allIssuesPath}>
            筛选全部问题
          </a>
        </p>
      )}
      <div {...{ [listed.whole]: true }}>
        {(pages[number - 1] ?? []).map((one) => (
          <section key={one.notice.slug} {...{ [data.notice]: one.notice.slug }}>
            <h2 className="mt-7 border-b-2 border-control pb-2 text-xl">
              <a href={noticePath(one.notice)}>{one.notice.title}</a>
            </h2>
            <p className="mt-2 text-sm text-ink-2">{noticeKnownUntil(one.notice)}</p>
            <ul>
              {one.issues.map((issue) => (
                <IssueRow key={issue.id} site={site} issue={issue} />
              ))}
            </ul>
          </section>
        ))}
        <ListPages count={pages.length} number={number} />
      </div>
      {number === 1 && (
        <>
          <div {...{ [listed.found]: true }} />
          <button type="button" {...{ [listed.next]: true }} hidden className={buttonClasses(true)}>
            显示更多问题
          </button>
        </>
      )}
    </PageFrame>
  );
}
