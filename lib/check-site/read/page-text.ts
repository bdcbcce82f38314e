import type { CheerioAPI } from 'cheerio';

/** What a stretch of a page says when everything of the editors is taken out, without line breaks. */
export function approved(stretch: ReturnType<CheerioAPI>): string {
  const copy = stretch.clone();
  copy.find('[data-editorial]').remove();
  return copy.text().replace(/\s*\n\s*/g, '');
}

/** The months that a text names, as YYYY-MM with 、 between them. */
export function monthsIn(text: string): string {
  return [...text.matchAll(/(\d{4})年(\d{1,2})月/g)]
    .map(([, year, month = '']) => `${year}-${month.padStart(2, '0')}`)
    .join('、');
}

/** The days that a text names, as YYYY-MM-DD with 、 between them. */
export function daysIn(text: string): string {
  return [...text.matchAll(/(\d{4})年(\d{1,2})月(\d{1,2})日/g)]
    .map(([, year, month = '', day = '']) => `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`)
    .join('、');
}

/** 2025-02-17 → 2025年2月17日, 2025-12 → 2025年12月 */
export function inChinese(date: string): string {
  const [year = '', month = '', day] = date.slice(0, 10).split('-');
  return `${year}年${Number(month)}月${day === undefined ? '' : `${Number(day)}日`}`;
}
