import { z } from 'zod';
import { parseJson } from '@/lib/check-site/read/parse-json';
import { remember } from '@/lib/check-site/read/remember';

const text = z.string();
const mention = z.object({
  id: text,
  issue: text.nullable(),
  measure: text.nullable(),
  url: text,
  subject: text.nullable(),
  verb: text.nullable(),
  sentence: text,
});
const document = z.object({
  id: text,
  notice: text,
  name: text,
  kind: text,
  kindLabel: text,
  numbers: z.array(text),
  mentions: z.array(mention),
});
const file = z.object({ documents: z.array(document) });

/** A document or work in a data file. */
export type Document = z.output<typeof document>;

/** The documents of documents.json or issues.json; null if there are none that can be read. */
export const readDocuments = remember(
  (json: string): Document[] | null => file.safeParse(parseJson(json)).data?.documents ?? null,
);
