import { PageFrame } from '@/components/page/page-frame';
import { ToolLink } from '@/components/page/tool-link';
import { absoluteUrl, relativePath } from '@/lib/addresses';
import type { Notice } from '@/lib/model/notice';
import type { Site } from '@/lib/model/site-schema';

/** What stands at the old address of a page of a notice that was renamed: where the page is now. Browsers go there by themselves. */
export function MovedView(props: { site: Site; notice: Notice; title: string; from: string; to: string }) {
  const { site, notice, title, from, to } = props;
  return (
    <PageFrame site={site} notice={notice} path="">
      {/* relative, so that it holds below any base path and on any host */}
      <meta httpEquiv="refresh" content={`0; url=${relativePath(from, to)}`} />
      <h1 className="mb-3 mt-7 text-2xl md:text-3xl">网址已经改变</h1>
      <p className="mb-4 max-w-text">
        “{title}”现在的网址是 {absoluteUrl(site, to)}。旧的网址继续有效，会转到那里。
      </p>
      <p data-script="moved">
        <ToolLink primary href={to}>
          前往现在的网址
        </ToolLink>
      </p>
    </PageFrame>
  );
}
