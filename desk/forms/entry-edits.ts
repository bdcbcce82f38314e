import type { Edit, Entry, Path, Value } from '@/lib/edit/edit';
import { valueAt } from '@/lib/edit/front-data';
import { isEntry } from '@/lib/edit/write-fields';
import type { Field } from './field';

/** What was filled in, by the name of the field; an empty value is none, and several ticks are lines. */
export type Filled = ReadonlyMap<string, string>;

/** The entry that a form for a new one describes, without the fields that are left empty. */
export function newEntry(fields: readonly Field[], filled: Filled): Entry {
  const entry: Record<string, Value> = {};
  for (const field of fields) {
    const [first = '', second] = field.path.map(String);
    const value = filledIn(field, filled);
    if (value === undefined) continue;
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
  const settled = new Set<string>();
  return fields.flatMap((field): Edit[] => {
    const { name, path } = field;
    const value = filledIn(field, filled);
    const before = filledFrom(data, base, [field]).get(name) ?? '';
    if (settled.has(groupOf(path)) || isSame(field, before, filled.get(name) ?? '')) return [];
    const group = path.slice(0, -1);
    const own = fields.filter((one) => groupOf(one.path) === groupOf(path));
    const whole = newEntry(
      own.map((one) => ({ ...one, path: one.path.slice(-1) })),
      filled,
    );
    const isEmpty = Object.keys(whole).length === 0;
    // A group of fields comes and goes as a whole; an entry of a list is there before.
    const isGroup = typeof group.at(-1) === 'string';
    if (isGroup && (isEmpty || valueAt(data, [...base, ...group]) === undefined)) {
      settled.add(groupOf(path));
      return [editTo([...base, ...group], isEmpty ? undefined : whole)];
    }
    return [editTo([...base, ...path], value)];
  });
}

/** What the fields below a path say, as a form is filled with it. */
export function filledFrom(data: unknown, base: Path, fields: readonly Field[]): Filled {
  return new Map(
    fields.flatMap(({ name, path }): [string, string][] => {
      const value = valueAt(data, [...base, ...path]);
      return value === undefined ? [] : [[name, [value].flat().join('\n')]];
    }),
  );
}

function filledIn({ name, control }: Field, filled: Filled): string | readonly string[] | undefined {
  const words = filled.get(name) ?? '';
  if (words === '' || control === 'file') return undefined;
  return control === 'ticks' ? words.split('\n') : words;
}

const groupOf = (path: Path): string => path.slice(0, -1).join('.');

// The order of ticks says nothing, nor does a line end behind the last word.
function isSame({ control }: Field, before: string, after: string): boolean {
  if (control !== 'ticks') return control === 'file' || before.trim() === after;
  return before.split('\n').toSorted().join('\n') === after.split('\n').toSorted().join('\n');
}

function editTo(path: Path, value: Value | undefined): Edit {
  return value === undefined ? { kind: 'remove', path } : { kind: 'set', path, value };
}
