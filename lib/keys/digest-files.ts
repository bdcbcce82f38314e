import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { formatSums } from '@/lib/digest/checksums';
import { sha256 } from '@/lib/digest/sha256';

/** One SHA-256 of the paths and bytes of files, given by path below `root`, and of all files in folders; what does not exist counts as such. */
export function digestFiles(root: string, paths: readonly string[]): string {
  const sums = paths.flatMap((path) => filesAt(join(root, path)));
  return sha256(formatSums(new Map(sums.map((file) => [below(root, file), sumOf(file)]))));
}

const below = (root: string, file: string): string => relative(root, file).replaceAll('\\', '/');
const sumOf = (file: string): string => (existsSync(file) ? sha256(readFileSync(file)) : 'missing');

function filesAt(path: string): string[] {
  if (!existsSync(path) || statSync(path).isFile()) return [path];
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}
