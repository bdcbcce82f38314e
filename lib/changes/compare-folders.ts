import type { Change } from './change';
import { compareSites } from './compare-sites';
import { readFolder, type SiteFolder } from './read-folder';

/** Two folders, each a release or a finished out/. */
export type Folders = { since: string; now: string };

/** Reads two folders and compares them; throws ExportError if one cannot be read. */
export function compareFolders({ since, now }: Folders): {
  before: SiteFolder;
  after: SiteFolder;
  changes: Change[];
} {
  const [before, after] = [readFolder(since), readFolder(now)];
  return { before, after, changes: compareSites(before.site, after.site) };
}
