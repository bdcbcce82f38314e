import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Writes files (path → bytes) to a folder that replaces `folder` only once all are written. */
export function replaceFolder(folder: string, files: ReadonlyMap<string, Buffer>): void {
  const fresh = `${folder}.new`;
  rmSync(fresh, { recursive: true, force: true });
  for (const [path, bytes] of files) {
    mkdirSync(dirname(join(fresh, path)), { recursive: true });
    writeFileSync(join(fresh, path), bytes);
  }
  swapFolder(fresh, folder);
}

/** Moves a finished folder to the path of another, which stays complete until then. */
export function swapFolder(finished: string, folder: string): void {
  const old = `${folder}.old`;
  rmSync(old, { recursive: true, force: true });
  const replaces = existsSync(folder);
  if (replaces) renameSync(folder, old);
  try {
    renameSync(finished, folder);
  } catch (error) {
    if (replaces) renameSync(old, folder);
    throw error;
  }
  rmSync(old, { recursive: true, force: true });
}
