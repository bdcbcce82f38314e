import type { Notice } from '@/lib/model/notice';
import { type NoticeDate, noticeDates, type Occasion } from './notice-dates';

/** An entry of the line of time of a notice; `date` is null where the notice does not print it in a form that is read. */
export type TimelineEntry = Pick<NoticeDate, 'id' | 'occasion' | 'from' | 'to'> & { date: NoticeDate | null };

/** The entries of one year, which is that in which they begin, or end if only that is stated. */
export type TimelineYear = { year: string; entries: TimelineEntry[] };

/** Every date of a notice, and its inspection, feedback and publication in any case, the earliest first; a whole year before its months and days. */
export function timelineEntries(notice: Notice): TimelineEntry[] {
  const printed = noticeDates(notice).map(
    (date): TimelineEntry => ({ id: date.id, occasion: date.occasion, from: date.from, to: date.to, date }),
  );
  const missing = milestones(notice).filter(
    ({ occasion }) => !printed.some((entry) => entry.occasion === occasion),
  );
  return [...missing, ...printed].toSorted((a, b) =>
    placeOf(a) < placeOf(b) ? -1 : placeOf(a) > placeOf(b) ? 1 : 0,
  );
}

/** The entries by year, in their order. */
export function timelineYears(entries: readonly TimelineEntry[]): TimelineYear[] {
  const years: TimelineYear[] = [];
  for (const entry of entries) {
    const year = placeOf(entry).slice(0, 4);
    const last = years.at(-1);
    if (last?.year === year) last.entries.push(entry);
    else years.push({ year, entries: [entry] });
  }
  return years;
}

const placeOf = ({ from, to }: TimelineEntry): string => from ?? to ?? '';

function milestones({ inspection, published }: Notice): TimelineEntry[] {
  const entry = (occasion: Occasion, from: string | undefined, to = from): TimelineEntry[] =>
    from === undefined || to === undefined ? [] : [{ id: occasion, occasion, from, to, date: null }];
  return [
    ...(inspection?.to === undefined ? [] : entry('inspection', inspection.from, inspection.to)),
    ...entry('feedback', inspection?.feedback),
    ...entry('publication', published.slice(0, 10)),
  ];
}
