import { PageFrame } from '@/components/page/page-frame';
import { ToolLink } from '@/components/page/tool-link';
import { absoluteUrl, relativePath } from '@/lib/addresses';
import * as data from '@/lib/data-attributes';
import type { Notice } from '@/lib/model/notice';
import type { Site } from '@/lib/model/site-schema';
import type { Page } from '@/lib/pages/page-of';

/** The page at the old address `from` of a page of a renamed notice: where the page is now. Browsers follow the redirect by themselves. */
export function MovedView(props: { site: Site; notice: Notice; from: string; page: Page }) {
  const { site, notice, from, page } = props;
  return (
    <PageFrame site={site} notice={notice} page={null}>
      {/* Relative, so that it works below any base path and on any host. */}
      <meta httpEquiv="refresh" content={`0; url=${relativePath(from, page.path)}`} />
      <h1 className="mb-3 mt-7 text-2xl md:text-3xl">页面地址已变更</h1>
      <p className="mb-4 max-w-text">
        “{page.label}”的新地址是 {absoluteUrl(site, page.path)}。旧地址继续有效，会自动转到新地址。
      </p>
      <p {...{ [data.script]: 'moved' }}>
        <ToolLink primary href={page.path}>
          前往新地址
        </ToolLink>
      </p>
    </PageFrame>
  );
}
