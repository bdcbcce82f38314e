import { lstatSync } from 'node:fs';
import { join } from 'node:path';
import { OWN, readSums } from './sums';

/** A file of an earlier release: where it is, and its time in whole seconds. */
type Earlier = { file: string; seconds: number };

/** What is known of a file with this path and sum from earlier releases, null for a new one; and the time of any new file, in whole seconds. */
export type FileTimes = { earlier(path: string, sum: string | undefined): Earlier | null; fresh: number };

/**
 * nginx builds the ETag from time and size. A file with unchanged content keeps its time; any other gets one later
 * than all before, so that no tag ever stands for two contents. Of `releases` the last counts most.
 */
export function fileTimes(releases: readonly string[], now: number): FileTimes {
  const known = new Map<string, Earlier>();
  for (const folder of releases) {
    for (const [path, sum] of readSums(folder, OWN)) {
      const file = join(folder, path);
      const stat = lstatSync(file, { throwIfNoEntry: false });
      if (stat?.isFile()) known.set(`${sum} ${path}`, { file, seconds: Math.floor(stat.mtimeMs / 1000) });
    }
  }
  const latest = [...known.values()].reduce((most, { seconds }) => Math.max(most, seconds), 0);
  const fresh = Math.max(Math.floor(now / 1000), latest + 1);
  return { earlier: (path, sum) => known.get(`${sum} ${path}`) ?? null, fresh };
}
