/** A moment (ISO 8601) as the clocks of China show it, as YYYY-MM-DD HH:MM:SS; what is no moment stays as it is. */
export function inChina(time: string): string {
  const moment = Date.parse(time);
  if (Number.isNaN(moment)) return time;
  return new Date(moment + 8 * 3_600_000).toISOString().slice(0, 19).replace('T', ' ');
}
