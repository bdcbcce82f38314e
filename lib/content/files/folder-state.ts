import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** A text that changes when a file of the folder is saved, added, renamed or deleted; nothing is read but the directory. */
export function folderState(folder: string): string {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((path) => `${path} ${stateOf(path)}`)
    .join('\n');
}

// An editor may delete a file for a moment while it saves.
function stateOf(path: string): string {
  const stats = statSync(path, { throwIfNoEntry: false });
  return stats === undefined ? 'gone' : `${stats.size} ${stats.mtimeMs} ${stats.ino}`;
}
