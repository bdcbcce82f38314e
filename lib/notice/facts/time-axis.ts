import { yearPlace } from '@/lib/year-place';
import type { TimelineEntry } from './timeline';

/** A line of whole years, from the beginning of the first to the end of the last; every second or so is `labelled`. */
export type TimeAxis = { first: number; last: number; labelled: number[] };

const MOST_LABELS = 5;

/** The axis on which all of these entries find a place; null without entries. */
export function timeAxis(entries: readonly TimelineEntry[]): TimeAxis | null {
  const years = entries.flatMap(({ from, to }) =>
    [from, to].flatMap((iso) => (iso === null ? [] : [yearPlace(iso)])),
  );
  if (years.length === 0) return null;
  const [first, last] = [Math.floor(Math.min(...years)), Math.floor(Math.max(...years))];
  const all = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  const step = Math.ceil(all.length / MOST_LABELS);
  // Counted from the last one, which has the targets.
  return { first, last, labelled: all.filter((year) => (last - year) % step === 0) };
}
