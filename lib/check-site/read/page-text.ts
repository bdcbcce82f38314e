import type { CheerioAPI } from 'cheerio';

/** The approved text of an element: without editorial additions and line breaks. */
export function approved(stretch: ReturnType<CheerioAPI>): string {
  const copy = stretch.clone();
  copy.find('[data-editorial]').remove();
  return copy.text().replace(/\s*\n\s*/g, '');
}

/** The months named in a text, as YYYY-MM joined by 、. */
export function monthsIn(text: string): string {
  return [...text.matchAll(/(\d{4})年(\d{1,2})月/g)]
    .map(([, year, month = '']) => `${year}-${month.padStart(2, '0')}`)
    .join('、');
}

/** The days named in a text, as YYYY-MM-DD joined by 、. */
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

/** Targets in one form for pages and files, and separately the measure each belongs to. */
export function aboutIn(promises: readonly string[]): { promises: string; about: string } {
  const about = promises.map((words) => /只指(?:下文)?“(.+?)”一项，/.exec(words)?.[1] ?? '');
  const told = promises.map((words) =>
    words.replace(/只指(?:下文)?“.+?”一项，/, '').replace('”。截至', '”，截至'),
  );
  return { promises: told.join('、'), about: about.join('、') };
}

/** An entry of a history without the replaced month, as the data do not tell which target it replaced. */
export function withoutOldTarget(entry: string): string {
  return entry.replace(/目标时间(?:由\d+年\d+月改为|定为|仍为)/, '目标时间为');
}
