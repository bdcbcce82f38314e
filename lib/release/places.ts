import { join } from 'node:path';

/** The paths in a release folder; `work` holds unfinished files and is empty between runs. */
export type Places = Readonly<
  Record<'dir' | 'releases' | 'current' | 'history' | 'approvals' | 'lock' | 'work', string>
>;

/** The paths in the folder given by --to; `work` is on the same disk, so that a rename out of it is atomic. */
export function placesIn(dir: string): Places {
  return {
    dir,
    releases: join(dir, 'releases'),
    current: join(dir, 'current'),
    history: join(dir, 'history'),
    approvals: join(dir, 'approvals'),
    lock: join(dir, '.lock'),
    work: join(dir, '.work'),
  };
}
