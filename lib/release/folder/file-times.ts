import { statSync } from 'node:fs';
import { join } from 'node:path';
import { OWN, readSums } from './sums';

/** Times in whole seconds: for a file with this path and sum in a new release, and for any new file. */
export type FileTimes = { of(path: string, sum: string | undefined): number; fresh: number };

/**
 * nginx builds the ETag from time and size. A file with unchanged content keeps its time; any other gets one later
 * than all before, so that no tag ever stands for two contents.
 */
export function fileTimes(releases: readonly string[], now: number): FileTimes {
  const known = new Map<string, number>();
  for (const folder of releases) {
    for (const [path, sum] of readSums(folder, OWN)) {
      const stat = statSync(join(folder, path), { throwIfNoEntry: false });
      if (stat !== undefined) known.set(`${sum} ${path}`, Math.floor(stat.mtimeMs / 1000));
    }
  }
  const latest = [...known.values()].reduce((a, b) => Math.max(a, b), 0);
  const fresh = Math.max(Math.floor(now / 1000), latest + 1);
  return { of: (path, sum) => known.get(`${sum} ${path}`) ?? fresh, fresh };
}
