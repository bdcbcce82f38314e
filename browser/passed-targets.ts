/** The month it now is in Beijing, as 2025-12, whatever the device's own zone. */
export function beijingMonth(now: Date): string {
  return new Date(now.getTime() + 8 * 3_600_000).toISOString().slice(0, 7);
}

/** Says at every target whose month is over what `data-due` has ready for it. The status itself never changes. */
export function markPassed(page: Document, now: Date): void {
  const month = beijingMonth(now);
  for (const place of Array.from(page.querySelectorAll<HTMLElement>('[data-month]'))) {
    const { month: target, due } = place.dataset;
    if (target === undefined || due === undefined || target >= month) continue;
    // takes the room that the styles have kept for it
    place.setAttribute('data-passed', '');
    place.append(due);
  }
}
