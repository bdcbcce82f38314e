import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const KEPT_BUILDS = 3;
const UNCONFIRMED = '.new';

/** Files that builds keep for the next ones, by names that say all that they are made from. */
export type KeptFiles = {
  has: (name: string) => boolean;
  /** What `read` makes of the file; null if there is none, or `read` says that it is damaged. */
  take: <Thing>(name: string, read: (bytes: Buffer) => Thing | null) => Thing | null;
  keep: (name: string, bytes: Buffer) => void;
  /** Lets later builds take what was kept `provisional`ly. */
  confirm: () => void;
  /** Deletes what none of the last three builds has used. */
  prune: () => void;
};

/**
 * Keeps a folder in `folder` for each build; a file is moved to the latest build that uses it. `build` sorts after the
 * names of those before it. A `fresh` build takes nothing of what others have kept; what is kept provisionally is taken by
 * none before it is confirmed.
 */
export function keptFiles(
  folder: string,
  build: string,
  { fresh = false, provisional = false } = {},
): KeptFiles {
  const own = join(folder, build);
  mkdirSync(own, { recursive: true });
  const builds = (): string[] => readdirSync(folder).sort().reverse();
  const places = fresh ? [own] : [own, ...builds().map((name) => join(folder, name))];
  const pathOf = (name: string): string | undefined =>
    places.map((place) => join(place, name)).find((path) => existsSync(path));
  return {
    has: (name) => pathOf(name) !== undefined,
    take: (name, read) => {
      const path = pathOf(name);
      const taken = path === undefined ? null : read(readFileSync(path));
      if (path !== undefined && taken !== null) renameSync(path, join(own, name));
      return taken;
    },
    // A build that is killed while it writes leaves a file that `read` finds damaged.
    keep: (name, bytes) => writeFileSync(join(own, `${name}${provisional ? UNCONFIRMED : ''}`), bytes),
    confirm: () => {
      for (const name of readdirSync(own).filter((each) => each.endsWith(UNCONFIRMED)))
        renameSync(join(own, name), join(own, name.slice(0, -UNCONFIRMED.length)));
    },
    prune: () => {
      for (const name of builds().slice(KEPT_BUILDS)) rmSync(join(folder, name), { recursive: true });
    },
  };
}
