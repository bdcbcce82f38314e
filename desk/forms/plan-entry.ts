import type { Edit, Path } from '@/lib/edit/edit';
import { editFile } from '@/lib/edit/edit-file';
import { frontData } from '@/lib/edit/front-data';
import { changedFields, type Filled, newEntry } from './entry-edits';
import type { IssueForm } from './issue-forms';
import { placeByDay } from './place-by-day';

/** A file as it would be with what was filled in, and where the fields of the form stand in it. */
export type Planned = { text: string; base: Path };

/** Puts a new entry into its list, by its day if the list goes by days, or changes the one at `at`, which then goes to the place of its day. Throws DeskError if the file cannot be changed so. */
export function planEntry(
  path: string,
  text: string,
  { list, fields }: Pick<IssueForm, 'list' | 'fields'>,
  filled: Filled,
  at: number | null,
): Planned {
  const data = frontData(path, text);
  if (list === null) return { text: editFile(path, text, changedFields(data, [], fields, filled)), base: [] };
  const day = filled.get('date') ?? '';
  const place = at !== null && day === '' ? at : placeByDay(data, list, day, at);
  const edits: Edit[] =
    at === null
      ? [{ kind: 'insert', path: [list], at: place, entry: newEntry(fields, filled) }]
      : [
          ...changedFields(data, [list, at], fields, filled),
          ...(place === at ? [] : [{ kind: 'move', path: [list], at, to: place } as const]),
        ];
  return { text: editFile(path, text, edits), base: [list, place] };
}
