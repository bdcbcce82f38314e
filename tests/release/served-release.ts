import { execFileSync } from 'node:child_process';
import { readFileSync, realpathSync } from 'node:fs';
import { basename, join } from 'node:path';

/** The name of the live release; throws if sha256sum finds a missing or changed file in its lists. */
export function servedRelease(dir: string): string {
  const folder = realpathSync(join(dir, 'current'));
  const lists = ['SHA256SUMS', 'CARRIED'].filter((list) => textOf(join(folder, list)) !== '');
  execFileSync('sha256sum', ['--check', '--strict', '--quiet', ...lists], { cwd: folder });
  return basename(folder);
}

function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
