import { z } from 'zod';
import { schemaAt } from '@/lib/content/parse/check-schema';
import type { JsonSchema } from '@/lib/content/parse/message-for';
import type { Path } from '@/lib/edit/edit';

/** How a field is filled in: a day, a line, a paragraph, one of some words, several of them, or a file. */
export type Control = 'day' | 'line' | 'words' | 'choice' | 'ticks' | 'file';

/** One of the words that a field may have, and what the clerk reads. */
export type Option = { value: string; label: string };

/** A field of a form: where its value stands below the entry, and what the clerk is told about it. */
export type Field = {
  name: string;
  path: Path;
  label: string;
  control: Control;
  required: boolean;
  description: string;
  example: string | null;
  options: readonly Option[];
};

/** What is written here about a field; all else comes from its schema. */
export type FieldPlan = {
  path: Path;
  label: string;
  control: Control;
  required?: boolean;
  options?: readonly Option[];
  /** In place of the description of the schema. */
  description?: string;
};

/** The fields of a form with the descriptions, examples and closed words of the schema of an entry. */
export function fieldsOf(schema: z.ZodType, plans: readonly FieldPlan[]): Field[] {
  const described = describedBy(schema);
  return plans.map((plan) => {
    const own = schemaAt(described, plan.path);
    const items = own?.items;
    const words = (typeof items === 'object' && !Array.isArray(items) ? items : own)?.enum?.map(String) ?? [];
    return {
      name: plan.path.join('.'),
      path: plan.path,
      label: plan.label,
      control: plan.control,
      required: plan.required ?? false,
      description: plan.description ?? own?.description ?? '',
      example: own?.examples?.[0] === undefined ? null : unquoted(String(own.examples[0])),
      options: plan.options ?? words.map((word) => ({ value: word, label: word })),
    };
  });
}

const known = new WeakMap<z.ZodType, JsonSchema>();

// A site of many notices has as many forms for returns.
function describedBy(schema: z.ZodType): JsonSchema {
  const described = known.get(schema) ?? z.toJSONSchema(schema, { io: 'input' });
  known.set(schema, described);
  return described;
}

// In a form nobody needs the quotes that YAML needs.
const unquoted = (example: string): string => example.replace(/^'(.*)'$/, '$1');
