import { z } from 'zod';
import { parseJson } from '@/lib/check-site/read/parse-json';
import { remember } from '@/lib/check-site/read/remember';

const figure = z.looseObject({
  id: z.string(),
  url: z.string(),
  words: z.string(),
  sentence: z.string(),
  low: z.number(),
});
const file = z.looseObject({ figures: z.array(figure) });

export type Figure = z.output<typeof figure>;

/** The figures of figures.json with all their fields; null if it cannot be read. */
export const readFigures = remember(
  (json: string): Figure[] | null => file.safeParse(parseJson(json)).data?.figures ?? null,
);
