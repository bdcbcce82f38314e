import { existsSync, readlinkSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { verifyFolder } from '@/lib/release/folder/verify-folder';
import type { Outcome } from '@/lib/release/outcome';
import { releaseFolder } from '@/lib/release/release-folder';
import { temporaryFolder } from '@/tests/fixtures/temporary-folder';
import { makeSite } from './make-site';
import { BY } from './run-by';

/** An empty target in a temporary folder, and what tests do with it: release small sites, each named by its word. */
export function releaseSites() {
  const folder = temporaryFolder();
  const dir = join(folder, 'site');
  const scripts = new Map<string, string>();
  const scriptOf = (word: string): string => scripts.get(word) ?? '';
  return {
    folder,
    dir,
    scriptOf,
    /** Makes the site of a word if it is new, and releases it at a time in seconds. */
    release(word: string, seconds = 1000): Outcome {
      const finished = join(folder, word);
      if (!existsSync(finished)) scripts.set(word, makeSite(finished, word));
      return releaseFolder({ finished, dir, now: seconds * 1000, by: BY });
    },
    /** The name of the current release. */
    served: (): string => readlinkSync(join(dir, 'current')).replace(/^releases\//, ''),
    /** True if the current release has the script of a word. */
    has: (word: string): boolean => existsSync(join(dir, 'current', scriptOf(word))),
    /** When a file of the current release last changed, in seconds. */
    timeOf: (path: string): number => statSync(join(dir, 'current', path)).mtimeMs / 1000,
    /** True if the files of a release are those of its lists. */
    isWhole: (name: string): boolean => verifyFolder(join(dir, 'releases', name), name).length === 0,
  };
}
