import type { Facts, SiteRecord } from '@/lib/check-site/compare-records';
import type { StatedDate } from '@/lib/check-site/files/read-facts';
import type { NoticeData } from '@/lib/check-site/read/notice-data';
import { inChinese } from '@/lib/check-site/read/page-text';
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

// An event has no name of its own.
const LABELS = new Map([
  ['inspection', '巡察'],
  ['feedback', '反馈巡察意见'],
  ['publication', '通报落款'],
  ['target', '目标时间'],
]);

/** The beginning of an entry of the line of time: 2023年4月20日至2023年5月31日 巡察, 2023年5月起 */
export function entryHead({ from, to, occasion }: Pick<StatedDate, 'from' | 'to' | 'occasion'>): string {
  const begin = from === null ? '' : inChinese(from);
  const end = from === to ? '' : to === null ? '起' : `至${inChinese(to)}`;
  const label = LABELS.get(occasion);
  return `${begin}${end}${label === undefined ? '' : ` ${label}`}`;
}

/** What the line of time states: every date in the order of time, in its sentence. */
export function datesOnPage(dates: readonly StatedDate[]): Facts {
  const sorted = dates.toSorted((a, b) => compare(a.from ?? a.to ?? '', b.from ?? b.to ?? ''));
  return {
    编号: sorted.map(({ id }) => id).join('\n'),
    起止: sorted.map(entryHead).join('\n'),
    文字: sorted.map(({ words }) => words).join('\n'),
    原句: sorted.map(({ sentence }) => sentence).join('\n'),
  };
}

const compare = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1);
