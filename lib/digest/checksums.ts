import { sha256 } from './sha256';

/** The text of SHA256SUMS in the format of `sha256sum -c`: one line per file, sorted by path. */
export function formatChecksums(files: ReadonlyMap<string, Buffer>): string {
  return [...files]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([path, bytes]) => `${sha256(bytes)}  ${path}\n`)
    .join('');
}
