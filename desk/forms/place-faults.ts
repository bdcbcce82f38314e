import type { ContentFault } from '@/lib/content/fault';
import { formatField } from '@/lib/content/parse/check-schema';
import type { Path } from '@/lib/edit/edit';
import type { Field } from './field';

/** The faults of a check by the field of a form under which they are shown, and those that belong to none of them. */
export type PlacedFaults = { byField: ReadonlyMap<string, readonly ContentFault[]>; rest: ContentFault[] };

/** Sorts faults to the fields of an entry that stands at a path in a file. */
export function placeFaults(
  faults: readonly ContentFault[],
  file: string,
  base: Path,
  fields: readonly Field[],
): PlacedFaults {
  const nameOf = (fault: ContentFault): string | undefined =>
    fault.file === file
      ? fields.find(({ path }) => fault.field === formatField([...base, ...path]))?.name
      : undefined;
  const byField = new Map<string, ContentFault[]>();
  for (const { name } of fields) {
    const own = faults.filter((fault) => nameOf(fault) === name);
    if (own.length > 0) byField.set(name, own);
  }
  return { byField, rest: faults.filter((fault) => nameOf(fault) === undefined) };
}
