import { z } from 'zod';
import type { Report } from '@/lib/content/fault';
import { type JsonSchema, messageFor } from './message-for';
import { nearest } from './nearest';
import type { FieldPath, ParsedYaml } from './parse-yaml';

/** remaining[1].target in words for staff: remaining 第 2 条 target */
export function formatField(path: FieldPath): string {
  return path.map((step) => (typeof step === 'number' ? `第 ${step + 1} 条` : String(step))).join(' ');
}

/** Checks parsed YAML against a schema; null and one Chinese fault per field if it does not fit. */
export function checkSchema<Schema extends z.ZodType>(
  schema: Schema,
  yaml: ParsedYaml,
  file: string,
  report: Report,
): z.output<Schema> | null {
  const result = schema.safeParse(yaml.data ?? {}, { reportInput: true });
  if (result.success) return result.data;
  const described = z.toJSONSchema(schema, { io: 'input' });
  const add = (path: FieldPath, message: string): void => {
    const place = { file, line: yaml.lineOf(path), message };
    report.add(path.length === 0 ? place : { ...place, field: formatField(path) });
  };
  // A misspelt field is also a missing one; report it once.
  const meant = new Set<string>();
  for (const issue of result.error.issues) {
    if (issue.code !== 'unrecognized_keys') continue;
    const known = Object.keys(schemaAt(described, issue.path)?.properties ?? {});
    for (const key of issue.keys) {
      const near = nearest(key, known);
      if (near !== null) meant.add(formatField([...issue.path, near]));
      const guess = near === null ? '' : `你要写的是 ${near} 吗？`;
      add([...issue.path, key], `没有这个字段。${guess}可用的字段有 ${known.join('、')}。`);
    }
  }
  for (const issue of result.error.issues) {
    if (issue.code === 'unrecognized_keys') continue;
    if (issue.input === undefined && meant.has(formatField(issue.path))) continue;
    const parent = schemaAt(described, issue.path.slice(0, -1));
    const name = issue.path.at(-1);
    const required = typeof name !== 'string' || (parent?.required ?? []).includes(name);
    add(issue.path, messageFor(issue, schemaAt(described, issue.path), required, yaml.writtenAt(issue.path)));
  }
  return null;
}

/** The part of a described schema for the field at a path; undefined if there is none. */
export function schemaAt(schema: JsonSchema, path: FieldPath): JsonSchema | undefined {
  return path.reduce<JsonSchema | undefined>((at, step) => {
    const next = typeof step === 'number' ? at?.items : at?.properties?.[String(step)];
    return typeof next === 'object' && !Array.isArray(next) ? next : undefined;
  }, schema);
}
