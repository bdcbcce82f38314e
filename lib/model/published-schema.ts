import { z } from 'zod';

/** content/published.yaml: how many entries it has, the addresses that readers have, and for each text its day, the hash of its words and its status. */
export const publishedSchema = z.strictObject({
  // its absence is told by the reader of the file: nobody is to write it by hand
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
