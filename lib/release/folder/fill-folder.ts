import { join } from 'node:path';
import type { Places } from '@/lib/release/places';
import type { Disk } from './disk';
import type { FileTimes } from './file-times';
import { listFiles } from './list-files';
import { putFile } from './put-file';
import { OWN, readSums } from './sums';
import type { FileDamage } from './verify-folder';

/** Copies the finished files into a new folder and makes sure that they are on the disk. */
export function fillFolder(disk: Disk, finished: string, folder: string, times: FileTimes): void {
  const sums = readSums(finished, OWN);
  const { files, folders } = listFiles(finished);
  for (const path of ['', ...folders]) disk.makeFolder(join(folder, path));
  for (const path of files) {
    disk.copy(join(finished, path), join(folder, path), times.of(path, sums.get(path)));
  }
  // After all copies, not after each: most is written by then, and the disk has less to wait for.
  for (const path of [...files, ...folders, '']) disk.sync(join(folder, path));
}

/** Puts right what was lost, changed or added in a release on the disk, one whole file at a time. */
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
