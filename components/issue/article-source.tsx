import { formatDate, isoMoment } from '@/lib/dates';
import type { Notice } from '@/lib/model/notice';

/** When and by whom a notice was published, with the time if it prints one. */
export function ArticleSource({ notice: { published, source } }: { notice: Notice }) {
  const [, time = ''] = published.split(' ');
  return (
    <>
      <time className="mr-4 unbroken" dateTime={isoMoment(published)}>
        {`${formatDate(published)} ${time}`.trim()}
      </time>
      {source !== undefined && <span className="mr-4 unbroken">来源：{source}</span>}
    </>
  );
}
