import { join } from 'node:path';
import type { Disk } from '@/lib/release/folder/disk';
import type { Places } from './places';

/** Points `current` to a release atomically: readers get the old one or the new one. */
export function switchCurrent(disk: Disk, { dir, work, current }: Places, name: string): void {
  const fresh = join(work, 'current');
  disk.makeFolder(work);
  disk.link(join('releases', name), fresh);
  disk.rename(fresh, current);
  disk.sync(dir);
}
