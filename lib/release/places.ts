import { join } from 'node:path';

/** Where everything of a release folder lies; work holds what is not finished and is empty between runs. */
export type Places = Readonly<Record<'dir' | 'releases' | 'current' | 'history' | 'lock' | 'work', string>>;

/** The names in the folder given by --to; work lies beside the releases, so that a rename from there is one step. */
export function placesIn(dir: string): Places {
  return {
    dir,
    releases: join(dir, 'releases'),
    current: join(dir, 'current'),
    history: join(dir, 'history'),
    lock: join(dir, '.lock'),
    work: join(dir, '.work'),
  };
}
