import { join } from 'node:path';
import type { Places } from '@/lib/release/places';
import type { Disk } from './disk';
import type { FileTimes } from './file-times';
import { listFiles } from './list-files';
import { putFile } from './put-file';
import { OWN, readSums } from './sums';
import type { FileDamage } from './verify-folder';

/**
 * Fills a new folder with the finished files and flushes it to disk. A file of an earlier release with the same content
 * gets a second name where the disk allows it, and is copied where not. Returns the paths of those that were not copied:
 * whether their content is what the list says is not known yet.
 */
export function fillFolder(disk: Disk, finished: string, folder: string, times: FileTimes): Set<string> {
  const sums = readSums(finished, OWN);
  const { files, folders } = listFiles(finished);
  const shared = new Set<string>();
  for (const path of ['', ...folders]) disk.makeFolder(join(folder, path));
  for (const path of files) {
    const earlier = times.earlier(path, sums.get(path));
    if (earlier !== null && disk.share(earlier.file, join(folder, path))) shared.add(path);
    else disk.copy(join(finished, path), join(folder, path), earlier?.seconds ?? times.fresh);
  }
  const written = files.filter((path) => !shared.has(path));
  // After all copies rather than each: most is written by then, and the disk waits less.
  for (const path of [...written, ...folders, '']) disk.sync(join(folder, path));
  return shared;
}

/** Restores a release on disk, file by file, where files were lost, changed or added. */
export function repairFolder(
  disk: Disk,
  places: Places,
  { finished, folder, seconds }: { finished: string; folder: string; seconds: number },
  faults: readonly FileDamage[],
): void {
  const sums = readSums(finished, OWN);
  for (const { path } of faults) {
    const target = join(folder, path);
    if (path !== OWN && !sums.has(path)) disk.remove(target);
    else putFile(disk, places, target, { copyOf: join(finished, path), seconds });
  }
}
