import { createDisk, type Disk } from '@/lib/release/folder/disk';

/**
 * The real disk, which flushes nothing: no test could see that it did, and on a busy machine it waits for the writes of
 * all others. The unit tests of lib/release use the real one. `before` is called as by createDisk.
 */
export function unsyncedDisk(before: (step: string) => void = () => {}): Disk {
  return { ...createDisk(before), sync: (path) => before(`sync ${path}`) };
}
