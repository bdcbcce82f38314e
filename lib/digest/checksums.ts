import { sha256 } from './sha256';

/** The text of SHA256SUMS in the format of `sha256sum -c`: one line per file (path → SHA-256), sorted by path. */
export function formatSums(sums: ReadonlyMap<string, string>): string {
  return [...sums]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([path, sum]) => `${sum}  ${path}\n`)
    .join('');
}

/** The same for files in memory (path → bytes). */
export function formatChecksums(files: ReadonlyMap<string, Buffer>): string {
  return formatSums(new Map([...files].map(([path, bytes]) => [path, sha256(bytes)])));
}
