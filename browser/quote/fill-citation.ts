import { beijingDay } from '@/browser/page/beijing-day';
import type { Place } from './place';

/** A citation with the measure, the day of access in Beijing and the address that the page is at; `built` is the one in it. */
export function fillCitation(
  citation: string,
  built: string,
  { address, name }: Pick<Place, 'address' | 'name'>,
  now: Date,
): string {
  // Functions, as a replacement text may hold $.
  return citation
    .replace('[EB/OL]', (form) => (name && `：${name}`) + form)
    .replace('引用日期', () => beijingDay(now))
    .replace(`${built}.`, () => `${address}.`);
}
