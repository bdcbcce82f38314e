import { isDeepStrictEqual } from 'node:util';
import { parseDocument } from 'yaml';
import { withPlainLineEnds } from '@/lib/characters/with-plain-line-ends';
import type { Edit } from './edit';
import { EditError } from './edit-error';
import { expectedData } from './expected-data';
import { insertEntry } from './insert-entry';
import { moveEntry } from './move-entry';
import { openSource } from './open-source';
import { removeValue } from './remove-value';
import { setValue } from './set-value';

const LOST =
  '照这样写，文件里别的字会跟着变，所以没有改。多半是这个文件的缩进或换行不整齐，请用文本编辑器改。';

/** The text of a file with its fields changed and every other byte as it was. Throws EditError if that cannot be done. */
export function editFile(path: string, text: string, edits: readonly Edit[]): string {
  const { head, yaml, tail } = openSource(path, text);
  return head + edits.reduce(editYaml, yaml) + tail;
}

function editYaml(yaml: string, edit: Edit): string {
  const wanted = expectedData(dataOf(yaml), edit);
  const changed = splice(yaml, edit);
  if (!isDeepStrictEqual(dataOf(changed), wanted)) throw new EditError(LOST);
  return changed;
}

function splice(yaml: string, edit: Edit): string {
  const document = parseDocument(yaml);
  if (document.errors.length > 0) throw new EditError(LOST);
  switch (edit.kind) {
    case 'set':
      return setValue(yaml, document, edit.path, edit.value);
    case 'insert':
      return insertEntry(yaml, document, edit.path, edit.at, edit.entry);
    case 'move':
      return moveEntry(yaml, document, edit.path, edit.at, edit.to);
    case 'remove':
      return removeValue(yaml, document, edit.path);
  }
}

// As the check reads it, whatever ends its lines.
function dataOf(yaml: string): unknown {
  const document = parseDocument(withPlainLineEnds(yaml));
  if (document.errors.length > 0) throw new EditError(LOST);
  return document.toJS();
}
