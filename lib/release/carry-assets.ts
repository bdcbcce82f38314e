import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { isHashed } from '@/lib/digest/hashed-name';
import type { Disk } from '@/lib/release/folder/disk';
import { listFiles } from '@/lib/release/folder/list-files';
import { putFile } from '@/lib/release/folder/put-file';
import {
  CARRIED,
  formatSums,
  OWN,
  readIfThere,
  readLines,
  readSums,
  type Sums,
  sumOf,
} from '@/lib/release/folder/sums';
import type { Places } from './places';

/**
 * Copies the hashed files of other releases into a release, newest first, for readers who still have an old page
 * open. Only files that those releases own are copied, so that the set does not grow without end.
 */
export function carryAssets(disk: Disk, places: Places, folder: string, others: readonly string[]): void {
  const own = readSums(folder, OWN);
  // A damaged list is repaired first, or refused: until then it is not known which files are its own.
  if (own.size === 0) return;
  const { carried, foreign } = readCarried(folder, own);
  const sources = findAssets(own, others);
  const wanted = new Map([...sources].map(([path, { sum }]) => [path, sum]));
  for (const path of foreign) disk.remove(join(folder, path));

  // Listed before it is written and until it is deleted, so that an interruption leaves no unlisted file.
  writeList(disk, places, folder, new Map([...carried, ...wanted]));
  for (const [path, { sum, from }] of sources) {
    const target = join(folder, path);
    if (existsSync(target) && sumOf(target) === sum) continue;
    putFile(disk, places, target, { copyOf: from, seconds: Math.floor(statSync(from).mtimeMs / 1000) });
  }
  for (const path of carried.keys()) {
    if (!wanted.has(path)) disk.remove(join(folder, path));
  }
  writeList(disk, places, folder, wanted);
}

// The hashed files that are not its own: listed, or there although a damaged CARRIED does not name them. What else
// CARRIED names is foreign: somebody added it.
function readCarried(folder: string, own: Sums): { carried: Map<string, string>; foreign: string[] } {
  const others = [...readLines(folder, CARRIED)].filter(([path]) => !own.has(path));
  const found = listFiles(folder).files.filter((path) => isHashed(path) && !own.has(path));
  return {
    carried: new Map([
      ...found.map((path): [string, string] => [path, sumOf(join(folder, path))]),
      ...others.filter(([path]) => isHashed(path)),
    ]),
    foreign: others.flatMap(([path]) => (isHashed(path) ? [] : [path])),
  };
}

function findAssets(own: Sums, others: readonly string[]): Map<string, { sum: string; from: string }> {
  const sources = new Map<string, { sum: string; from: string }>();
  for (const other of others) {
    for (const [path, sum] of readSums(other, OWN)) {
      const from = join(other, path);
      const open = isHashed(path) && !own.has(path) && !sources.has(path);
      // A damaged file is skipped: it must not block the new release.
      if (open && existsSync(from) && sumOf(from) === sum) sources.set(path, { sum, from });
    }
  }
  return sources;
}

function writeList(disk: Disk, places: Places, folder: string, sums: Sums): void {
  const target = join(folder, CARRIED);
  const text = formatSums(sums);
  if ((readIfThere(target) ?? '') !== text) putFile(disk, places, target, { text });
}
