import type { Edit, Entry, Path, Value } from '@/desk/edit/edit';
import { valueAt } from '@/desk/edit/front-data';
import type { Field } from './field';

/** What was filled in, by the name of the field; an empty value is none. */
export type Filled = ReadonlyMap<string, string | readonly string[]>;

type Wanted = { path: Path; value: string | readonly string[] };

/** The entry that a form for a new one describes, without the fields that are left empty. */
export function newEntry(fields: readonly Field[], filled: Filled): Entry {
  return wantedOf(fields, filled).reduce((entry: Entry, { path, value }) => {
    const [first, second] = path;
    if (isEmpty(value)) return entry;
    if (second === undefined) return { ...entry, [String(first)]: value };
    const group = entry[String(first)];
    const known = typeof group === 'object' && !Array.isArray(group) ? group : {};
    return { ...entry, [String(first)]: { ...known, [String(second)]: value } };
  }, {});
}

/** The edits that bring what stands below a path to what was filled in; none for what is as it was. */
export function changedFields(data: unknown, base: Path, fields: readonly Field[], filled: Filled): Edit[] {
  const whole = newEntry(fields, filled);
  const settled = new Set<string>();
  return wantedOf(fields, filled).flatMap(({ path, value }): Edit[] => {
    const [first = '', ...rest] = path;
    const group = [...base, first];
    if (rest.length > 0 && settled.has(String(first))) return [];
    const before = valueAt(data, [...base, ...path]);
    if (isEmpty(value) ? before === undefined : isSame(before, value)) return [];
    // A group of fields comes and goes as a whole.
    if (rest.length > 0 && (valueAt(data, group) === undefined || whole[String(first)] === undefined)) {
      settled.add(String(first));
      return [edit(group, whole[String(first)])];
    }
    return [edit([...base, ...path], isEmpty(value) && typeof value === 'string' ? undefined : value)];
  });
}

function edit(path: Path, value: Value | undefined): Edit {
  return value === undefined ? { kind: 'remove', path } : { kind: 'set', path, value };
}

function wantedOf(fields: readonly Field[], filled: Filled): Wanted[] {
  return fields.map(({ name, path, control }) => {
    const value = filled.get(name);
    if (control === 'checks') return { path, value: typeof value === 'string' ? [value] : (value ?? []) };
    return { path, value: typeof value === 'string' ? value : '' };
  });
}

const isEmpty = (value: string | readonly string[]): boolean => value.length === 0;

function isSame(before: unknown, value: string | readonly string[]): boolean {
  return typeof value === 'string'
    ? String(before ?? '') === value
    : Array.isArray(before) && before.map(String).join('\n') === value.join('\n');
}
