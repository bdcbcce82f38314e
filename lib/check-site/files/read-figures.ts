import { z } from 'zod';
import { parseJson } from '@/lib/check-site/read/parse-json';
import { remember } from '@/lib/check-site/read/remember';

const figure = z.object({
  id: z.string(),
  url: z.string(),
  words: z.string(),
  sentence: z.string(),
  low: z.number(),
});
const file = z.object({ figures: z.array(figure) });
const rows = z.object({ figures: z.array(z.record(z.string(), z.unknown())) });

/** What is compared of a figure. */
export type Figure = z.output<typeof figure>;

/** The figures of figures.json; null if it cannot be read. */
export const readFigures = remember(
  (json: string): Figure[] | null => file.safeParse(parseJson(json)).data?.figures ?? null,
);

/** The same with all their fields, in the order of the file; none if it cannot be read. */
export const readFigureFields = (json: string): Record<string, unknown>[] =>
  rows.safeParse(parseJson(json)).data?.figures ?? [];
