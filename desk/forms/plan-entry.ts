import type { Edit } from '@/desk/edit/edit';
import { editFile } from '@/desk/edit/edit-file';
import { frontData, valueAt } from '@/desk/edit/front-data';
import { changedFields, type Filled, newEntry } from './entry-edits';
import type { IssueForm } from './issue-forms';
import { placeByDay } from './place-by-day';

/** A file as it would be with what was filled in, and the place of the entry in its list. */
export type Planned = { text: string; at: number };

/** Puts a new entry into its list, by its day if the list goes by days, or changes the one at `at`. Throws DeskError if the file cannot be changed so. */
export function planEntry(
  path: string,
  text: string,
  form: IssueForm,
  filled: Filled,
  at: number | null,
): Planned {
  const data = frontData(path, text);
  const { list, fields } = form;
  if (at !== null) {
    const edits = changedFields(data, [list, at], fields, filled);
    return { text: editFile(path, text, edits), at };
  }
  const place = placeByDay(data, list, String(filled.get('date') ?? ''));
  const insert: Edit = { kind: 'insert', path: [list], at: place, entry: newEntry(fields, filled) };
  return { text: editFile(path, text, [insert]), at: place };
}

/** What an entry says, by the names of the fields of a form. */
export function filledFrom(path: string, text: string, form: IssueForm, at: number): Filled {
  const data = frontData(path, text);
  return new Map(
    form.fields.flatMap(({ name, path: field }): [string, string][] => {
      const value = valueAt(data, [form.list, at, ...field]);
      return value === undefined ? [] : [[name, String(value)]];
    }),
  );
}
