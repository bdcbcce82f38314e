import { z } from 'zod';
import { countAt, valueAt } from '@/desk/edit/front-data';

/** Where an entry of a day goes in a list: behind all that are not of a later day; at the end if it has no day. */
export function placeByDay(data: unknown, list: string, day: string): number {
  const count = countAt(data, [list]);
  const days = Array.from(
    { length: count },
    (_, at) => z.string().safeParse(valueAt(data, [list, at, 'date'])).data,
  );
  const later = days.findIndex((date) => date !== undefined && date > day);
  return later === -1 || day === '' ? count : later;
}
