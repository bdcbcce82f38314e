import type { SUPPLIED } from '@/lib/model/notice-front-schema';

/** A field of a notice that the editor may supply where its text does not print it. */
export type SuppliedField = (typeof SUPPLIED)[number];

/** What the editor supplies because the text does not print it: fields of the notice, and the reasons of paragraphs that say what remains of an issue, by `remainingKey`. */
export type Supplied = {
  fields: Partial<Record<SuppliedField, string>>;
  reasons: ReadonlyMap<string, readonly string[]>;
};

/** An import to which the editor adds nothing, as the command makes it. */
export const NOTHING_SUPPLIED: Supplied = { fields: {}, reasons: new Map() };
