import { z } from 'zod';
import { parseJson } from '@/lib/check-site/read/parse-json';
import { remember } from '@/lib/check-site/read/remember';

const fact = z.object({
  id: z.string(),
  url: z.string(),
  words: z.string(),
  sentence: z.string(),
  // Older releases have none.
  offset: z.number().nullable().default(null),
});
const figure = fact.extend({ low: z.number(), direction: z.string().nullable().default(null) });
const date = fact.extend({ occasion: z.string(), from: z.string().nullable(), to: z.string().nullable() });
const figures = z.object({ figures: z.array(figure) });
const dates = z.object({ dates: z.array(date) });
const fields = z.array(z.record(z.string(), z.unknown()));

/** What is compared of every fact, of a figure, and of a date. */
export type Fact = z.output<typeof fact>;
export type Figure = z.output<typeof figure>;
export type StatedDate = z.output<typeof date>;

/** The figures of figures.json or issues.json; null if it cannot be read. */
export const readFigures = remember(
  (json: string): Figure[] | null => figures.safeParse(parseJson(json)).data?.figures ?? null,
);

/** The dates of dates.json or issues.json; null if it cannot be read. */
export const readDates = remember(
  (json: string): StatedDate[] | null => dates.safeParse(parseJson(json)).data?.dates ?? null,
);

/** The facts of one name in a file with all their fields, in the order of the file; none if it cannot be read. */
export function readFactFields(json: string, name: 'figures' | 'dates'): Record<string, unknown>[] {
  return z.looseObject({ [name]: fields }).safeParse(parseJson(json)).data?.[name] ?? [];
}
