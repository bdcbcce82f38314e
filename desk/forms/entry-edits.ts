import type { Edit, Entry, Path, Value } from '@/desk/edit/edit';
import { valueAt } from '@/desk/edit/front-data';
import { isEntry } from '@/desk/edit/write-fields';
import type { Field } from './field';

/** What was filled in, by the name of the field; an empty value is none. */
export type Filled = ReadonlyMap<string, string>;

/** The entry that a form for a new one describes, without the fields that are left empty. */
export function newEntry(fields: readonly Field[], filled: Filled): Entry {
  const entry: Record<string, Value> = {};
  for (const { name, path } of fields) {
    const [first = '', second] = path.map(String);
    const value = filled.get(name) ?? '';
    if (value === '') continue;
    const group = entry[first];
    entry[first] =
      second === undefined
        ? value
        : { ...(group !== undefined && isEntry(group) ? group : {}), [second]: value };
  }
  return entry;
}

/** The edits that bring what stands below a path to what was filled in; none for what is as it was. */
export function changedFields(data: unknown, base: Path, fields: readonly Field[], filled: Filled): Edit[] {
  const whole = newEntry(fields, filled);
  const settled = new Set<string>();
  return fields.flatMap(({ name, path }): Edit[] => {
    const [first = '', ...rest] = path;
    const value = filled.get(name) ?? '';
    if (settled.has(String(first)) || value === String(valueAt(data, [...base, ...path]) ?? '')) return [];
    const group = whole[String(first)];
    // A group of fields comes and goes as a whole.
    if (rest.length > 0 && (group === undefined || valueAt(data, [...base, first]) === undefined)) {
      settled.add(String(first));
      return [editTo([...base, first], group)];
    }
    return [editTo([...base, ...path], value === '' ? undefined : value)];
  });
}

function editTo(path: Path, value: Value | undefined): Edit {
  return value === undefined ? { kind: 'remove', path } : { kind: 'set', path, value };
}
