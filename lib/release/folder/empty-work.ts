import type { Places } from '@/lib/release/places';
import type { Disk } from './disk';

/** Does some work with an empty folder for unfinished files, and removes it whether the work succeeds or fails: a full disk must not stay full. */
export function emptyWork<T>(disk: Disk, { work }: Places, run: () => T): T {
  disk.remove(work);
  try {
    return run();
  } finally {
    disk.remove(work);
  }
}
