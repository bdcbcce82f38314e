import * as data from '@/lib/data-attributes';
import { formatDate } from '@/lib/dates';
import { beijingDay } from './beijing-day';

/** Writes the present day in Beijing to the end of the paper, by which readers know as of when a target is said to be over. */
export function markPrinted(page: Document, now: Date): void {
  const place = page.querySelector(`[${data.printed}]`);
  if (place) place.textContent = `，打印日期 ${formatDate(beijingDay(now))}`;
}
