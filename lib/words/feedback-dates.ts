import { isIsoDate } from '@/lib/dates';

const DAY = /(?<!\d)(?:(\d{4}) *[年\-/.] *)?(\d{1,2}) *[月\-/.] *(\d{1,2})(?!\d) *日?/g;

/**
 * The days on which a text says that findings were fed back, as YYYY-MM-DD: a date close to 反馈 in its sentence. One
 * without a year has that of the date before it: 2023年7月13日…。10月9日反馈了意见。
 */
export function feedbackDates(text: string): string[] {
  let latest = { year: '', month: 0 };
  return Array.from(text.matchAll(DAY)).flatMap(
    ({ 0: words, 1: year, 2: month = '', 3: day = '', index }) => {
      // Dates of a text follow each other: a month before the last one is of the next year.
      const turned = year === undefined && latest.year !== '' && Number(month) < latest.month;
      latest = {
        year: year ?? (turned ? String(Number(latest.year) + 1) : latest.year),
        month: Number(month),
      };
      const iso = `${latest.year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
      const near =
        /^[^。\d]{0,30}反馈/.test(text.slice(index + words.length)) ||
        /反馈[^。\d]{0,30}$/.test(text.slice(0, index));
      return near && isIsoDate(iso) && (year !== undefined || words.includes('月')) ? [iso] : [];
    },
  );
}
