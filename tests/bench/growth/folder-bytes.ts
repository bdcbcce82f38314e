import { existsSync, readdirSync, realpathSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** The number of files of a built site, its bytes on disk, and those of its search, by what they are, with unit. */
export function bytesOfSite(out: string): [string, number][] {
  const files = filesIn(out);
  const search = files.filter(({ path }) => /^(?:search\/|assets\/(?:shard|fold)-)/.test(path));
  const sent = search.filter(({ path }) => !isCopy(path)).map(({ path }) => fileBytes(join(out, path)) ?? 0);
  return [
    ['files', files.length],
    ['files, MB', sum(files.map(({ bytes }) => bytes)) / 1e6],
    ['search, MB as sent', sum(sent) / 1e6],
  ];
}

/** The bytes that a release takes on disk beside those that other releases have too. */
export function bytesOfRelease(current: string): number {
  return sum(filesIn(realpathSync(current)).map(({ bytes, names }) => (names === 1 ? bytes : 0)));
}

/** The bytes of a file as sent (brotli, if it has such a copy); null if there is none. */
export function fileBytes(path: string): number | null {
  const sent = [`${path}.br`, path].find((one) => existsSync(one));
  return sent === undefined ? null : statSync(sent).size;
}

const isCopy = (path: string): boolean => /\.(?:br|gz)$/.test(path);
const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

function filesIn(folder: string): { path: string; bytes: number; names: number }[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true }).flatMap((entry) => {
    if (!entry.isFile()) return [];
    const file = join(entry.parentPath, entry.name);
    const { size: bytes, nlink: names } = statSync(file);
    return [{ path: file.slice(folder.length + 1), bytes, names }];
  });
}
