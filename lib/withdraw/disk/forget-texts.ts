import { rmSync } from 'node:fs';
import { whenFree } from '@/lib/content/files/when-free';

/** Removes folders of texts that may hold what was withdrawn; returns those that would not go, whatever the disk says: people have to remove them. */
export function forgetTexts(
  folders: readonly string[],
  remove: (folder: string) => void = (folder) => rmSync(folder, { recursive: true, force: true }),
  waits?: readonly number[],
): string[] {
  return folders.filter((folder) => {
    try {
      whenFree(() => remove(folder), waits);
      return false;
    } catch {
      return true;
    }
  });
}
