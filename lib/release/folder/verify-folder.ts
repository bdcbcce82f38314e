import { join } from 'node:path';
import { isHashed } from '@/lib/digest/hashed-name';
import { listFiles } from './list-files';
import { CARRIED, OWN, parseSums, readIfThere, releaseName, type Sums, sumOf } from './sums';

/** A file that differs from the lists of its release. */
export type FileDamage = { path: string; kind: 'missing' | 'changed' | 'extra' };

const WORDS = { missing: '缺少', changed: '改动过', extra: '多出' } as const satisfies Record<
  FileDamage['kind'],
  string
>;

/** Compares every file with the lists of the named release: none missing, changed or extra. */
export function verifyFolder(folder: string, name: string): FileDamage[] {
  const own = readIfThere(join(folder, OWN));
  const sums = own === null || releaseName(own) !== name ? null : parseSums(own);
  if (sums === null) return [{ path: OWN, kind: own === null ? 'missing' : 'changed' }];
  const carried = parseSums(readIfThere(join(folder, CARRIED)) ?? '');
  // Only hashed files are carried: another line was added by hand, and must not excuse the file that it names.
  const foreign = carried === null || [...carried.keys()].some((path) => !sums.has(path) && !isHashed(path));
  if (foreign) return [{ path: CARRIED, kind: 'changed' }];
  return compare(folder, new Map([...carried, ...sums]));
}

/** Damage in words, the first three files by name: 缺少 index.html、多出 a.txt 等 5 处 */
export function formatDamage(faults: readonly FileDamage[]): string {
  const named = faults.slice(0, 3).map(({ path, kind }) => `${WORDS[kind]} ${path}`);
  return `${named.join('、')}${faults.length > named.length ? ` 等 ${faults.length} 处` : ''}`;
}

function compare(folder: string, sums: Sums): FileDamage[] {
  const { files, others } = listFiles(folder);
  const there = new Set(files);
  const wrong = [...sums].flatMap(([path, sum]): FileDamage[] => {
    if (!there.has(path)) return [{ path, kind: 'missing' }];
    return sumOf(join(folder, path)) === sum ? [] : [{ path, kind: 'changed' }];
  });
  const extra = [...files.filter((path) => !sums.has(path) && path !== OWN && path !== CARRIED), ...others];
  return [...wrong, ...extra.map((path): FileDamage => ({ path, kind: 'extra' }))];
}
