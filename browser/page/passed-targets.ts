import * as data from '@/lib/data-attributes';
import { beijingDay } from './beijing-day';

/** The number of months from a month, as 2025-12, to the present one in Beijing, whatever the device's time zone; 0 or less while it lasts. */
export function monthsSince(month: string, now: Date): number {
  const count = (iso: string): number => Number(iso.slice(0, 4)) * 12 + Number(iso.slice(5, 7));
  return count(beijingDay(now)) - count(month);
}

/** Says at every target whose month is over for how long, and anew whenever it is called. The status itself never changes. */
export function markPassed(page: Document, now: Date): void {
  for (const place of page.querySelectorAll<data.DataElement>(`[${data.month}]`)) {
    const { month, due } = place.dataset;
    if (!month) continue;
    const months = monthsSince(month, now);
    if (months < 1) continue;
    // The styles have reserved the space until now.
    place.dataset.passed = '';
    // In the first month after it, less than a month has gone by; both are as long, so that nothing shifts. Where there
    // is room the styles keep each clause on one line.
    place.textContent = `，${months === 1 ? '上月底已过' : `已过\u00A0${months}\u00A0个月`}${due}`;
  }
}

/** Calls back now, at each midnight in Beijing, before printing, and whenever the page is shown again after it was left open or kept in memory. */
export function onEachDay(page: Document, act: (now: Date) => void): void {
  const run = (): void => act(new Date());
  const wait = (): void => {
    const day = 86_400_000;
    // Midnight in Beijing is 16:00 UTC.
    const left = day - ((Date.now() + day / 3) % day);
    setTimeout(() => {
      run();
      wait();
    }, left);
  };
  run();
  wait();
  addEventListener('pageshow', run);
  addEventListener('beforeprint', run);
  page.addEventListener('visibilitychange', run);
}
