import { IssueNumbers } from '@/components/lists/issue-numbers';
import { PageFrame } from '@/components/page/page-frame';
import { ToolLink } from '@/components/page/tool-link';
import { SearchBox } from '@/components/search/search-box';
import { homePath, issuesPath, noticePath, siteMapPath } from '@/lib/addresses';
import type { Notice } from '@/lib/model/notice';
import type { Site } from '@/lib/model/site-schema';

/** The page for an address that does not exist. An issue has one address, as its number alone names another one in each notice; here it is one step away. */
export function NotFoundView({ site, notice }: { site: Site; notice: Notice }) {
  return (
    <PageFrame site={site} notice={notice} page={null}>
      <h1 className="mb-3 mt-7 text-2xl md:text-3xl">您访问的页面不存在</h1>
      <p className="mb-4 max-w-text">网址可能有误或不完整。本站公开过的网址不会变更，请从下面进入。</p>
      <p>
        <ToolLink primary href={issuesPath(notice)}>
          问题清单
        </ToolLink>
        <ToolLink href={noticePath(notice)}>通报全文</ToolLink>
        <ToolLink href={siteMapPath}>网站地图</ToolLink>
        <ToolLink href={homePath}>首页</ToolLink>
      </p>
      <div className="js-only mt-5 w-full">
        <SearchBox />
      </div>
      <h2 className="mb-1 mt-7 text-xl">按编号打开问题</h2>
      <p className="max-w-text text-sm text-ink-2">{notice.shortTitle}的问题：</p>
      <IssueNumbers notice={notice} />
      <p className="mt-5 max-w-text">仍未找到，请用下面的电话、信箱或电子邮箱联系我们。</p>
    </PageFrame>
  );
}
