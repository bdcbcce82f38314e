import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** A folder that is being written to take the place of another. */
export type NewFolder = {
  write: (path: string, bytes: Uint8Array) => void;
  /** Moves it to the place of the other, which stays complete until then. */
  replace: () => void;
};

/** Begins an empty folder beside `folder`; what an interrupted build has left there is removed. */
export function newFolder(folder: string): NewFolder {
  const fresh = `${folder}.new`;
  rmSync(fresh, { recursive: true, force: true });
  const made = new Set<string>();
  return {
    write: (path, bytes) => {
      const file = join(fresh, path);
      const parent = dirname(file);
      if (!made.has(parent)) mkdirSync(parent, { recursive: true });
      made.add(parent);
      writeFileSync(file, bytes);
    },
    replace: () => swapFolder(fresh, folder),
  };
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
