import { z } from 'zod';

/** content/published.yaml: the number of entries, the published addresses, and for each text its day, hash and status. */
export const publishedSchema = z.strictObject({
  // The reader reports a missing count: nobody should write it by hand.
  entries: z.number().optional(),
  pages: z.array(z.string().startsWith('/')).min(1),
  texts: z.record(
    z.string(),
    z.string().refine((value) => /^\d{4}-\d{2}-\d{2} [0-9a-f]{16}(?: \S+)?$/.test(value), {
      error: ({ input }) => `“${input}”不是登记的写法。这个文件不能手工改，请恢复原来的样子。`,
    }),
  ),
});

export type Published = Omit<z.output<typeof publishedSchema>, 'entries'>;
