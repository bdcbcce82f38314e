import type { Notice } from '@/lib/model/notice';
import { type ReturnSuggestion, suggestReturns } from './suggest-returns';

/** The issues of one notice that may repeat those of other notices of its bureau. */
export function suggestReturnsFor(notice: Notice, others: readonly Notice[]): ReturnSuggestion[] {
  const ofBureau = others.filter(({ bureau }) => bureau.slug === notice.bureau.slug);
  return suggestReturns([notice, ...ofBureau]).filter(({ later }) => later.notice === notice.slug);
}
