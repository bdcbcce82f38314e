import type { Entry, Value } from './edit';
import { scalarSource } from './scalar-source';

/** The lines of some fields, without line ends: the first has no indent, the others stand below it at `indent` columns. */
export function writeFields(entry: Entry, indent: number): string[] {
  const lines = Object.entries(entry).flatMap(([field, value]) => writeField(field, value));
  return lines.map((line, index) => (index === 0 ? line : ' '.repeat(indent) + line));
}

/** The lines of one field, without indent. */
export function writeField(field: string, value: Value): string[] {
  if (isEntry(value)) return [`${field}:`, ...writeFields(value, 0).map((line) => `  ${line}`)];
  return [`${field}: ${writeValue(value)}`];
}

/** A value in one line. */
export function writeValue(value: Exclude<Value, Entry>): string {
  if (typeof value === 'boolean') return String(value);
  if (typeof value === 'string') return scalarSource(value);
  return `[${value.map((words) => scalarSource(words, 'plain', true)).join(', ')}]`;
}

/** True for a value that is a group of fields. */
export function isEntry(value: Value): value is Entry {
  return typeof value === 'object' && !Array.isArray(value);
}
