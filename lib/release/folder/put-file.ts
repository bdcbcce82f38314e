import { dirname, join } from 'node:path';
import type { Places } from '@/lib/release/places';
import type { Disk } from './disk';

/** Replaces a file atomically, also while it is being read. */
export function putFile(
  disk: Disk,
  { work }: Places,
  target: string,
  source: { text: string } | { copyOf: string; seconds: number },
): void {
  const fresh = join(work, 'file');
  disk.makeFolder(work);
  if ('text' in source) disk.write(fresh, source.text);
  else disk.copy(source.copyOf, fresh, source.seconds);
  disk.sync(fresh);
  disk.makeFolder(dirname(target));
  disk.rename(fresh, target);
  disk.sync(dirname(target));
}
