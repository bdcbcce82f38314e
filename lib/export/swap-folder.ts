import { existsSync, renameSync, rmSync } from 'node:fs';

/** Puts a finished folder in the place of another, which stays whole until then. */
export function swapFolder(finished: string, place: string): void {
  const old = `${place}.old`;
  rmSync(old, { recursive: true, force: true });
  const replaces = existsSync(place);
  if (replaces) renameSync(place, old);
  try {
    renameSync(finished, place);
  } catch (error) {
    if (replaces) renameSync(old, place);
    throw error;
  }
  rmSync(old, { recursive: true, force: true });
}
