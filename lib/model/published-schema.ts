import { z } from 'zod';

/** What is recorded of a text: day, hash and status, as `2025-02-17 72a5fd7e0fbbcf8b 已整改` or without status. */
export const publishedValueSchema = z.string().regex(/^\d{4}-\d{2}-\d{2} [0-9a-f]{16}(?: \S+)?$/);

/** What has been published: the addresses of pages, and for each text its day, hash and status. */
export const publishedSchema = z.strictObject({
  pages: z.array(z.string().startsWith('/')),
  texts: z.record(z.string(), publishedValueSchema),
});

export type Published = z.output<typeof publishedSchema>;
