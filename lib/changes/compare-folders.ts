import type { Change } from './change';
import { compareSites } from './compare-sites';
import { firstRelease } from './first-release';
import { readFolder, type SiteFolder } from './read-folder';

/** Two folders, each a release or a finished out/; null where nothing was published before. `called` is what faults call the earlier one, if not by its path. */
export type Folders = { since: string | null; called?: string; now: string };

/** The digest of the earlier folder, the later folder, and what differs in it. */
export type ComparedFolders = { since: string | null; after: SiteFolder; changes: Change[] };

/** Reads two folders and compares them; throws ExportError if one cannot be read. */
export function compareFolders({ since, called, now }: Folders): ComparedFolders {
  const before = since === null ? null : readFolder(since, called);
  const after = readFolder(now);
  const changes = before === null ? firstRelease(after.site) : compareSites(before.site, after.site);
  return { since: before?.digest ?? null, after, changes };
}
