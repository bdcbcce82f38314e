import type { Change } from './change';
import { compareSites } from './compare/compare-sites';
import { readFolder } from './read-folder';
import type { Compared } from './show/format-changes';

/** Two folders, each a release or a finished out/. */
export type Folders = { since: string; now: string };

/** What differs in the later folder, with the names and digests of both; throws ExportError if one cannot be read. */
export function compareFolders({ since, now }: Folders): {
  digest: string;
  compared: Compared;
  changes: Change[];
} {
  const [before, after] = [readFolder(since), readFolder(now)];
  return {
    digest: after.digest,
    compared: { since: `${since}（${before.digest}）`, now: `${now}（${after.digest}）` },
    changes: compareSites(before.site, after.site),
  };
}
