import * as data from '@/lib/data-attributes';
import { beijingDay } from './beijing-day';

/** The month in Beijing, as 2025-12, whatever the device's time zone. */
export function beijingMonth(now: Date): string {
  return beijingDay(now).slice(0, 7);
}

/** True once a month, as 2025-12, is over in Beijing. */
export function isOver(month: string, now: Date): boolean {
  return month < beijingMonth(now);
}

/** Appends the words in data-due to every target whose month is over. The status itself never changes. */
export function markPassed(page: Document, now: Date): void {
  for (const place of page.querySelectorAll<data.DataElement>(`[${data.month}]`)) {
    const { month, due } = place.dataset;
    if (!month || !due || !isOver(month, now)) continue;
    // the styles have reserved the space until now
    place.dataset.passed = '';
    place.append(due);
  }
}
