import { formatDate, isoMoment } from '@/lib/dates';
import type { Notice } from '@/lib/model/notice';
import type { Site } from '@/lib/model/site-schema';
import { sourcePageLabel } from '@/lib/notice/source-page-label';

/** When and by whom a notice was published, with the time if it prints one, and the page on which it was first published. */
export function ArticleSource({ site, notice }: { site: Site; notice: Notice }) {
  const { published, source, sourceUrl } = notice;
  const [, time = ''] = published.split(' ');
  return (
    <>
      <time className="mr-4 unbroken" dateTime={isoMoment(published)}>
        {`${formatDate(published)} ${time}`.trim()}
      </time>
      {source !== undefined && <span className="mr-4 unbroken">来源：{source}</span>}
      {sourceUrl !== undefined && (
        <a href={sourceUrl} rel="external noreferrer" className="mr-4 inline-block py-2.5">
          {sourcePageLabel(site)}（{new URL(sourceUrl).host}）
        </a>
      )}
    </>
  );
}
