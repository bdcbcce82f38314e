import { beijingDay } from './beijing-day';

/** The current month in Beijing, as 2025-12, whatever the time zone of the device. */
export function beijingMonth(now: Date): string {
  return beijingDay(now).slice(0, 7);
}

/** True once a month such as 2025-12 is over in Beijing. */
export function isOver(month: string, now: Date): boolean {
  return month < beijingMonth(now);
}

/** Shows the words in `data-due` at every target whose month is over. The status itself never changes. */
export function markPassed(page: Document, now: Date): void {
  for (const place of page.querySelectorAll<HTMLElement>('[data-month]')) {
    const { month, due } = place.dataset;
    if (!month || !due || !isOver(month, now)) continue;
    // Replaces the generated content that reserved the room.
    place.dataset.passed = '';
    place.append(due);
  }
}
