import { formatMonth } from '@/lib/dates';
import type { Notice } from '@/lib/model/notice';
import { isRepeatedTitle } from '@/lib/notice/several/is-repeated-title';

/** The title of a page of a notice: followed by the month of the notice, 标题（2027年8月）, where another notice has a page of that title (WCAG 2.4.2). */
export function ownTitle(title: string, notice: Notice, notices: readonly Notice[]): string {
  const month = formatMonth(notice.published.slice(0, 7));
  return isRepeatedTitle(title, notice, notices) ? `${title}（${month}）` : title;
}
