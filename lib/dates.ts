import { chineseNumeral, chineseYear } from './numerals';

/** True for an existing day written YYYY-MM-DD. */
export function isIsoDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

/** True for an existing minute written YYYY-MM-DD HH:MM, 24 hours, Beijing time. */
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

/** A day, month or year for readers: 2025-02-17 → 2025年2月17日, 2025-12 → 2025年12月, 2025 → 2025年 */
export function formatIso(iso: string): string {
  if (iso.length === 4) return `${iso}年`;
  return iso.length === 7 ? formatMonth(iso) : formatDate(iso);
}

/** Every form in which notices print a day: 2025年2月7日, 2025年02月07日, 2025-02-07, 2025/02/07, 2025.2.7 … */
export function printedDates(iso: string): string[] {
  const [year = '', month = '', day = ''] = iso.slice(0, 10).split('-');
  const short = [year, String(Number(month)), String(Number(day))];
  return [[year, month, day], short].flatMap((parts) => [
    `${parts[0]}年${parts[1]}月${parts[2]}日`,
    ...['-', '/', '.'].map((mark) => parts.join(mark)),
  ]);
}

/** The forms in which notices write a day in Chinese numerals: 二〇二四年六月二十日, with 〇, ○ or 零. */
export function chineseDates(iso: string): string[] {
  const [year = '', month = '', day = ''] = iso.slice(0, 10).split('-');
  const rest = `年${chineseNumeral(Number(month))}月${chineseNumeral(Number(day))}日`;
  return ['〇', '○', '零', 'O', '0'].map((zero) => `${chineseYear(year).replaceAll('〇', zero)}${rest}`);
}

/** The first day that a text names in one of these forms, as YYYY-MM-DD; null if it names none. */
export function dayIn(words: string): string | null {
  const found = /(?<!\d)(\d{4})[年\-/.](\d{1,2})[月\-/.](\d{1,2})(?!\d)/.exec(words);
  const [, year = '', month = '', day = ''] = found ?? [];
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isIsoDate(iso) ? iso : null;
}

/** 2025-02-28 → 2025-03-01 */
export function dayAfter(iso: string): string {
  const day = new Date(`${iso}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() + 1);
  return day.toISOString().slice(0, 10);
}

/** The last day of a month: 2024-02 → 2024-02-29 */
export function lastDayOf(month: string): string {
  const [year, number] = month.split('-').map(Number);
  return new Date(Date.UTC(year ?? 0, number ?? 0, 0)).toISOString().slice(0, 10);
}

/** 2023-04-20 and 2023-05-31 → 2023年4月20日至5月31日; the year is repeated only when it changes. */
export function formatPeriod(from: string, to: string): string {
  const end = formatDate(to);
  return `${formatDate(from)}至${from.slice(0, 4) === to.slice(0, 4) ? end.slice(5) : end}`;
}

/** 2025-02-17 17:21 → 2025-02-17T17:21+08:00, for the datetime attribute and JSON-LD; a day stays a day. */
export function isoMoment(text: string): string {
  const [date = '', time] = text.split(' ');
  return time === undefined ? date : `${date}T${time}+08:00`;
}

/** 2025-02-17 17:21 → 2025-02-17T17:21:00 in Beijing, for forms that want seconds; a day begins at 00:00:00. */
export function withSeconds(text: string): string {
  const [date = '', time = '00:00'] = text.split(' ');
  return `${date}T${time}:00`;
}

/** 2025-02-17 17:21 → 2025-02-17T17:21:00+08:00, as a date-time of JSON Schema needs seconds; a day stays a day. */
export function isoDateTime(text: string): string {
  return text.includes(' ') ? `${withSeconds(text)}+08:00` : text;
}
