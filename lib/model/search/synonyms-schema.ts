import { z } from 'zod';
import { repeatedWord, text } from '@/lib/model/schema-fields';

const askedOf = (rows: unknown): string[] =>
  Array.isArray(rows) ? rows.map((row: { asked?: unknown } | null) => String(row?.asked)) : [];

/** content/synonyms.yaml: words that people use, and the words of the notices for them. */
export const synonymsSchema = z.strictObject({
  synonyms: z
    .array(
      z.strictObject({
        asked: text('群众的说法', '免费律师'),
        finds: z
          .array(text('通报里的说法', '法律援助'))
          .min(1)
          .max(3)
          .meta({ description: '通报里的说法，一到三个', examples: [['行政诉讼', '法律援助']] }),
      }),
    )
    .min(1)
    .refine((rows) => repeatedWord(askedOf(rows)) === undefined, {
      error: ({ input }) => `“${repeatedWord(askedOf(input))}”写了两次。请合成一条。`,
    })
    .meta({ description: '群众常用、通报里没有的说法，一条一个' }),
});

/** A word that people use, and the words of the notices for it. */
export type Synonym = z.output<typeof synonymsSchema>['synonyms'][number];
