import { existsSync, renameSync, rmSync } from 'node:fs';

/** Puts a finished folder in the place of another, which stays whole until then. */
export function swapFolder(finished: string, place: string): void {
  const old = `${place}.old`;
  rmSync(old, { recursive: true, force: true });
  if (existsSync(place)) renameSync(place, old);
  renameSync(finished, place);
  rmSync(old, { recursive: true, force: true });
}
