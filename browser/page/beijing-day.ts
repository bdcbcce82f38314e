/** The date in Beijing, as 2025-12-31, whatever the device's time zone. */
export function beijingDay(now: Date): string {
  return new Date(now.getTime() + 8 * 3_600_000).toISOString().slice(0, 10);
}
