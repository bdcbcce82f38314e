/** True for a real day written YYYY-MM-DD. */
export function isIsoDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

/** True for a real minute written YYYY-MM-DD HH:MM, 24 hours, Beijing time. */
export function isIsoMinute(text: string): boolean {
  const [date = '', time = '', ...rest] = text.split(' ');
  return rest.length === 0 && isIsoDate(date) && /^([01]\d|2[0-3]):[0-5]\d$/.test(time);
}

/** 2025-02-17 → 2025年2月17日; the time of 2025-02-17 17:21 is left out. */
export function formatDate(iso: string): string {
  const [year = '', month = '', day = ''] = iso.slice(0, 10).split('-');
  return `${year}年${Number(month)}月${Number(day)}日`;
}

/** 2025-12 → 2025年12月 */
export function formatMonth(month: string): string {
  const [year = '', number = ''] = month.split('-');
  return `${year}年${Number(number)}月`;
}

/** The month that a promise names, as YYYY-MM: 力争2025年12月取得阶段性成果 → 2025-12; null if it names none. */
export function monthIn(words: string): string | null {
  const found = /(\d{4})年(1[0-2]|0?[1-9])月/.exec(words);
  return found ? `${found[1]}-${String(found[2]).padStart(2, '0')}` : null;
}

/** 2023-04-20 and 2023-05-31 → 2023年4月20日至5月31日; the year is said again when it changes. */
export function formatPeriod(from: string, to: string): string {
  const end = formatDate(to);
  return `${formatDate(from)}至${from.slice(0, 4) === to.slice(0, 4) ? end.slice(5) : end}`;
}
