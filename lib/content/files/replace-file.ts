import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** Replaces a file by renaming a finished one, so that a killed run leaves the old or the new text, never a part; what fails leaves nothing behind. */
export function replaceFile(path: string, text: string | Uint8Array): void {
  // Hidden, so that a check does not take what a killed run has left for content.
  const fresh = join(dirname(path), `.${basename(path)}.new`);
  try {
    writeWhole(fresh, text);
    renameSync(fresh, path);
  } catch (error) {
    rmSync(fresh, { force: true });
    throw error;
  }
}

function writeWhole(path: string, text: string | Uint8Array): void {
  const handle = openSync(path, 'w');
  try {
    writeFileSync(handle, text);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}
