import * as data from '@/lib/data-attributes';
import { placeOnLine, yearPlace } from '@/lib/year-place';
import { beijingDay } from './beijing-day';

/** Where the present day in Beijing stands on a line of time of the years “2019/2025”: 44% */
export function placeOfToday(years: string, now: Date): string {
  const [first = 0, last = 0] = years.split('/').map(Number);
  return `${placeOnLine(yearPlace(beijingDay(now)), { first, last })}%`;
}

/** Draws today on the line of time of a page. */
export function markToday(page: Document, now: Date): void {
  const line = page.querySelector(`[${data.years}]`);
  const mark = line?.querySelector('[visibility]');
  if (!line || !mark) return;
  const place = placeOfToday(line.getAttribute(data.years) ?? '', now);
  for (const name of ['x1', 'x2']) mark.querySelector('line')?.setAttribute(name, place);
  mark.querySelector('text')?.setAttribute('x', place);
  mark.setAttribute('visibility', 'visible');
}
