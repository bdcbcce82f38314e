import { dirname, join } from 'node:path';
import type { Places } from '@/lib/release/places';
import type { Disk } from './disk';

/** Puts a file in its place whole or not at all, over one that may be read at this moment. */
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
