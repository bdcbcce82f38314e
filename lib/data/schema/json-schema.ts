import { z } from 'zod';

/** The JSON Schema (2020-12) of a data file, under its own full address. */
export function jsonSchema(schema: z.ZodType, title: string, url: string): object {
  const { $schema, ...rest } = z.toJSONSchema(schema, { target: 'draft-2020-12' });
  return { $schema, $id: url, title, ...rest };
}
