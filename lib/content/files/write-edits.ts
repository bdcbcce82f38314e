import { existsSync, mkdirSync, readdirSync, rmdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { replaceFile } from './replace-file';

/** What becomes of files, by path from the content folder: their new text, or null for those that go. */
export type Edits = ReadonlyMap<string, string | null>;

/** Writes the edits in their order, so that a stop in the middle leaves no half file, and removes what they delete. */
export function writeEdits(content: string, edits: Edits): void {
  for (const [path, text] of edits) {
    if (text === null) continue;
    mkdirSync(join(content, dirname(path)), { recursive: true });
    replaceFile(join(content, path), text);
  }
  for (const [path, text] of edits) {
    if (text !== null) continue;
    rmSync(join(content, path), { force: true });
    removeEmpty(content, dirname(path));
  }
}

function removeEmpty(content: string, folder: string): void {
  const place = join(content, folder);
  if (folder === '.' || !existsSync(place) || readdirSync(place).length > 0) return;
  rmdirSync(place);
  removeEmpty(content, dirname(folder));
}
