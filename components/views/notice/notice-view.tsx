import { NoticeArticle } from '@/components/notice/notice-article';
import { NoticeContents } from '@/components/notice/notice-contents';
import { PageFrame } from '@/components/page/page-frame';
import * as data from '@/lib/data-attributes';
import type { Notice } from '@/lib/model/notice';
import type { Site } from '@/lib/model/site-schema';
import type { Page } from '@/lib/pages/page-of';

/** The page of a whole notice: contents beside it, folded above it on a phone. */
export function NoticeView({ site, notice, page }: { page: Page; site: Site; notice: Notice }) {
  return (
    <PageFrame site={site} notice={notice} page={page} aloud>
      <div className="pt-5 lg:flex lg:items-start">
        {/* Twice, as only a script could unfold one <details> on a wide screen; one of the two is always display:none. */}
        <details className="mb-6 border-y border-rule py-2 lg:hidden print:hidden">
          <summary className="py-2">目录</summary>
          <nav aria-label="目录" {...{ [data.script]: 'contents' }} className="toc pr-4 text-sm">
            <NoticeContents notice={notice} />
          </nav>
        </details>
        <nav
          aria-label="目录"
          {...{ [data.script]: 'contents' }}
          className="toc sticky top-4 mr-14 hidden max-h-[calc(100vh-2rem-var(--bar,0px))] w-60 flex-none overflow-auto border-r border-rule pr-4 text-sm lg:block print:hidden"
        >
          <NoticeContents notice={notice} />
        </nav>
        <NoticeArticle site={site} notice={notice} />
      </div>
    </PageFrame>
  );
}
