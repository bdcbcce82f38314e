import { z } from 'zod';
import type { Path } from '@/desk/edit/edit';
import type { JsonSchema } from '@/lib/content/parse/message-for';

/** How a field is filled in: a day, a line, a paragraph, or one of some words. */
export type Control = 'day' | 'line' | 'words' | 'choice';

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
};

/** The fields of a form with the descriptions, examples and closed words of the schema of an entry. */
export function fieldsOf(schema: z.ZodType, plans: readonly FieldPlan[]): Field[] {
  const described = z.toJSONSchema(schema, { io: 'input' });
  return plans.map((plan) => {
    const own = schemaAt(described, plan.path);
    const words = own?.enum?.map(String) ?? [];
    return {
      name: plan.path.join('.'),
      path: plan.path,
      label: plan.label,
      control: plan.control,
      required: plan.required ?? false,
      description: own?.description ?? '',
      example: own?.examples?.[0] === undefined ? null : unquoted(String(own.examples[0])),
      options: plan.options ?? words.map((word) => ({ value: word, label: word })),
    };
  });
}

// In a form nobody needs the quotes that YAML needs.
const unquoted = (example: string): string => example.replace(/^'(.*)'$/, '$1');

function schemaAt(schema: JsonSchema, path: Path): JsonSchema | undefined {
  return path.reduce((at: JsonSchema | undefined, step) => {
    const next = typeof step === 'number' ? at?.items : at?.properties?.[step];
    return typeof next === 'object' && !Array.isArray(next) ? next : undefined;
  }, schema);
}
