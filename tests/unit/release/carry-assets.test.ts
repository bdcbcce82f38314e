import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { sha256 } from '@/lib/digest/sha256';
import { carryAssets } from '@/lib/release/carry-assets';
import { createDisk } from '@/lib/release/folder/disk';
import { formatSums } from '@/lib/release/folder/sums';
import { placesIn } from '@/lib/release/places';
import { temporaryFolder } from '@/tests/fixtures/temporary-folder';

const SCRIPT = 'assets/core-0123456789.js';

// A release folder that owns the files, each with its path as its text.
function releaseOf(name: string, paths: readonly string[]): Record<string, string> {
  const sums = new Map(paths.map((path) => [path, sha256(path)]));
  const files = paths.map((path) => [`${name}/${path}`, path]);
  return { ...Object.fromEntries(files), [`${name}/SHA256SUMS`]: formatSums(sums) };
}

function carry(files: Record<string, string>): { folder: string; list: string; has(path: string): boolean } {
  const dir = temporaryFolder(files);
  const folder = join(dir, 'new');
  carryAssets(createDisk(), placesIn(dir), folder, [join(dir, 'old')]);
  const list = join(folder, 'CARRIED');
  return {
    folder,
    list: existsSync(list) ? readFileSync(list, 'utf8') : '',
    has: (path) => existsSync(join(folder, path)),
  };
}

describe.skipIf(process.platform === 'win32')('files carried over from another release', () => {
  test('are those with a hashed name and their compressed copies, and are listed', () => {
    const old = releaseOf('old', [SCRIPT, `${SCRIPT}.br`, 'assets/core.js', 'index.html']);
    const { list, has } = carry({ ...releaseOf('new', ['robots.txt']), ...old });
    expect([SCRIPT, `${SCRIPT}.br`, 'assets/core.js', 'index.html'].map(has)).toEqual([
      true,
      true,
      false,
      false,
    ]);
    expect(list.match(/assets\/\S+/g)).toEqual([SCRIPT, `${SCRIPT}.br`]);
  });

  test('are not those that the release owns', () => {
    const { list } = carry({ ...releaseOf('new', [SCRIPT]), ...releaseOf('old', [SCRIPT]) });
    expect(list).toBe('');
  });

  test('are not damaged ones', () => {
    const damaged = { ...releaseOf('old', [SCRIPT]), [`old/${SCRIPT}`]: 'damaged' };
    expect(carry({ ...releaseOf('new', ['robots.txt']), ...damaged }).has(SCRIPT)).toBe(false);
  });

  test('are deleted when no other release owns them any more', () => {
    const gone = 'assets/core-9876543210.js';
    const sum = sha256(gone);
    const carried = { [`new/${gone}`]: gone, 'new/CARRIED': `${sum}  ${gone}\n` };
    const { list, has } = carry({
      ...releaseOf('new', ['robots.txt']),
      ...carried,
      ...releaseOf('old', [SCRIPT]),
    });
    expect([has(gone), has(SCRIPT), list.includes(gone)]).toEqual([false, true, false]);
  });
});
