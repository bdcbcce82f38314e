import { z } from 'zod';
import { countAt, valueAt } from '@/lib/edit/front-data';

/** Where an entry of a day goes in a list, of which it may be the one at `own`: behind all that are not of a later day; at the end if it has no day. */
export function placeByDay(data: unknown, list: string, day: string, own: number | null = null): number {
  const others = Array.from(
    { length: countAt(data, [list]) },
    (_, at) => z.string().safeParse(valueAt(data, [list, at, 'date'])).data,
  ).filter((_, at) => at !== own);
  const later = others.findIndex((date) => date !== undefined && date > day);
  return later === -1 || day === '' ? others.length : later;
}
