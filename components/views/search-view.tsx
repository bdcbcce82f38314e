import { buttonClasses } from '@/components/page/button-classes';
import { ContactList } from '@/components/page/contact-list';
import { PageFrame } from '@/components/page/page-frame';
import { ResultTemplates } from '@/components/search/result-templates';
import { SearchPanel } from '@/components/search/search-panel';
import { allIssuesPath, issuesPath, noticePath, quotePath, searchPath } from '@/lib/addresses';
import * as data from '@/lib/data-attributes';
import type { Notice } from '@/lib/model/notice';
import type { Site } from '@/lib/model/site-schema';
import { issueTotal } from '@/lib/notice/withdrawals';
import type { Page } from '@/lib/pages/page-of';
import * as shard from '@/lib/search/shards/attributes';

/** The search page; `shards` says that the index is in shards. Without scripts it says so and links to pages where everything can be read. */
export function SearchView({
  site,
  notice,
  notices,
  page,
  shards,
}: {
  page: Page;
  shards: boolean;
  site: Site;
  notice: Notice;
  notices: readonly Notice[];
}) {
  return (
    <PageFrame site={site} notice={notice} page={page}>
      <h1 className="mb-2 mt-2 text-2xl sm:mt-5 md:text-3xl">搜索</h1>
      <p className="plain-only max-w-text">
        搜索需要 JavaScript，这个浏览器没有启用
        JavaScript。下面的问题清单和通报全文是完整的，可以用浏览器的“在页面中查找”。
      </p>
      <SearchPanel notices={notices} action={searchPath} shards={shards} />
      <div {...{ [data.contacts]: true }} hidden className="mb-2.5 max-w-text">
        <ContactList publisher={site.publisher} />
      </div>
      <div hidden>
        <h2 className="mb-2 text-xl">结果</h2>
        <ol {...{ [data.results]: true }} className="max-w-text" />
        {shards && (
          <button type="button" {...{ [shard.more]: true }} hidden className={buttonClasses(true)}>
            显示更多结果
          </button>
        )}
      </div>
      <ResultTemplates site={site} notices={notices} />
      <h2 className="mb-2 mt-9 text-xl print:hidden">也可以浏览</h2>
      <ul className="print:hidden">
        {notices.map((one) => (
          <li key={one.slug}>
            {one.shortTitle}：
            <a href={issuesPath(one)} className="mr-4 inline-block py-2">
              {issueTotal(one)} 个问题
            </a>
            <a href={noticePath(one)} className="inline-block min-w-target py-2">
              全文
            </a>
          </li>
        ))}
        {notices.length > 1 && (
          <li className="by-words">
            要按单位、年份、状态等筛选：
            <a href={allIssuesPath} className="inline-block py-2">
              全部问题
            </a>
          </li>
        )}
        <li className="by-words">
          看到一段引文，要核对是否与通报一致：
          <a href={quotePath} className="inline-block py-2">
            引文核对
          </a>
        </li>
      </ul>
    </PageFrame>
  );
}
