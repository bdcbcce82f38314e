import { isoMoment } from '@/lib/dates';
import type { Notice } from '@/lib/model/notice';

/** When and by whom a notice was published, as printed. */
export function ArticleSource({ notice: { published, source } }: { notice: Notice }) {
  const [date = '', time] = published.split(' ');
  const [year, month, day] = date.split('-');
  return (
    <>
      <time className="mr-4 unbroken" dateTime={isoMoment(published)}>
        {year}年{month}月{day}日 {time}
      </time>
      {source !== undefined && <span className="mr-4 unbroken">来源：{source}</span>}
    </>
  );
}
