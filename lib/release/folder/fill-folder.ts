import { join } from 'node:path';
import type { Places } from '@/lib/release/places';
import type { Disk } from './disk';
import type { FileTimes } from './file-times';
import { listFiles } from './list-files';
import { putFile } from './put-file';
import { OWN, readSums } from './sums';
import type { FileDamage } from './verify-folder';

/** Copies the finished files into a new folder and flushes them to disk. */
export function fillFolder(disk: Disk, finished: string, folder: string, times: FileTimes): void {
  const sums = readSums(finished, OWN);
  const { files, folders } = listFiles(finished);
  for (const path of ['', ...folders]) disk.makeFolder(join(folder, path));
  for (const path of files) {
    disk.copy(join(finished, path), join(folder, path), times.of(path, sums.get(path)));
  }
  // After all copies rather than each: most is written by then, and the disk waits less.
  for (const path of [...files, ...folders, '']) disk.sync(join(folder, path));
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
