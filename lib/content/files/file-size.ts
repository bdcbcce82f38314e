import { statSync } from 'node:fs';
import { join } from 'node:path';

/** The size of a file in bytes; throws if it does not exist. */
export function fileSize(root: string, path: string): number {
  return statSync(join(root, path)).size;
}
