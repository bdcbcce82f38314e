import { beijingDay } from './beijing-day';

/** The month it now is in Beijing, as 2025-12, whatever the device's own zone. */
export function beijingMonth(now: Date): string {
  return beijingDay(now).slice(0, 7);
}

/** True once a month, as 2025-12, is over in Beijing. */
export function isOver(month: string, now: Date): boolean {
  return month < beijingMonth(now);
}

/** Says at every target whose month is over what `data-due` has ready for it. The status itself never changes. */
export function markPassed(page: Document, now: Date): void {
  for (const place of page.querySelectorAll<HTMLElement>('[data-month]')) {
    const { month, due } = place.dataset;
    if (!month || !due || !isOver(month, now)) continue;
    // takes the room that the styles have kept for it
    place.dataset.passed = '';
    place.append(due);
  }
}
