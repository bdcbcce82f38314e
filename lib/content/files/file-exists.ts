import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** True if a file or folder is at this path of the content, which may be optional. */
export function fileExists(root: string, path: string): boolean {
  return existsSync(join(root, path));
}
