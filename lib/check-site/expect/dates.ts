import type { SiteRecord } from '@/lib/check-site/compare-records';
import type { StatedDate } from '@/lib/check-site/files/read-facts';
import type { NoticeData } from '@/lib/check-site/read/notice-data';
import { placeFacts, placeInSource } from './facts';

/** What dates.json states about a date. */
export const dateFacts = (date: StatedDate): SiteRecord => ({
  about: date.id,
  facts: { ...placeFacts(date), 起止: boundsOf(date) },
});

/** What it has to state: its words at their place in the text, and bounds whose years, months and days stand in the words. */
export function datesInSource(dates: readonly StatedDate[], notice: NoticeData, text: string): SiteRecord[] {
  return dates.map((date) => ({
    about: date.id,
    facts: { ...placeInSource(date, notice, text), 起止: isPrinted(date) ? boundsOf(date) : '' },
  }));
}

const boundsOf = ({ from, to }: StatedDate): string => `${from ?? ''}/${to ?? ''}`;

// The months of a quarter or half year follow from its name, and a date in Chinese numerals is not read here.
function isPrinted({ words, from, to }: StatedDate): boolean {
  const printed = Array.from(words.matchAll(/\d+/g), ([number]) => Number(number));
  const numbers = `${from ?? ''}-${to ?? ''}`.split('-').filter((number) => number !== '');
  if (printed.length === 0) return true;
  const isByName = /季度|半年|次年|翌年/.test(words);
  return (isByName ? numbers.slice(0, 1) : numbers).every((number) => printed.includes(Number(number)));
}
