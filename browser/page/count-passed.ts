import * as several from '@/lib/notice/several/attributes';
import { monthsSince } from './passed-targets';

/** How many of some months, 2025-12 2026-09, are over in Beijing. */
export function passedOf(months: string, now: Date): number {
  return months.split(' ').filter((month) => monthsSince(month, now) > 0).length;
}

/** Writes into each cell of open targets how many of them have a month that is over. */
export function countPassed(page: Document, now: Date): void {
  for (const place of page.querySelectorAll(`[${several.months}]`)) {
    place.textContent = String(passedOf(place.getAttribute(several.months) || '', now));
  }
}
