import { folderState } from '@/lib/content/files/folder-state';
import { sha256 } from '@/lib/digest/sha256';

/** A word that changes when a file of the content is saved, but not when what was published is recorded; nothing is read but the directory. */
export function contentState(folder: string): string {
  const lines = folderState(folder).split('\n');
  return sha256(lines.filter((line) => !/[/\\]published\.yaml \d/.test(line)).join('\n'));
}
