import { formatSums } from '@/lib/digest/checksums';
import { sha256 } from '@/lib/digest/sha256';
import { isText } from './compress';
import type { Compress } from './kept-compressor';

// A pending encoder holds about 100 KB: 60,000 at once would take 6 GB.
const MAX_PENDING = 64;

/** Writes the files to be served. */
export type ServedFiles = {
  /** Writes a file and starts compressing it if it is text. Resolves when the next file may be added. */
  add: (path: string, bytes: Buffer) => Promise<void>;
  /** The bytes of each file added, by address. */
  sizes: ReadonlyMap<string, number>;
  /** Writes the compressed copies that are not finished yet, and SHA256SUMS. Returns the number of files and bytes. */
  finish: () => Promise<{ files: number; bytes: number }>;
};

/** Writes by `write`; files of text are compressed on other threads while the next page is finished. */
export function createServedFiles(
  compress: Compress,
  write: (path: string, bytes: Buffer) => void,
): ServedFiles {
  const sums = new Map<string, string>();
  const sizes = new Map<string, number>();
  const pending = new Set<Promise<void>>();
  const put = (path: string, bytes: Buffer): void => {
    write(path, bytes);
    sums.set(path, sha256(bytes));
    sizes.set(`/${path}`, bytes.length);
  };
  const putCompressed = async (path: string, bytes: Buffer): Promise<void> => {
    const { br, gz } = await compress(bytes);
    put(`${path}.br`, br);
    put(`${path}.gz`, gz);
  };
  return {
    add: async (path, bytes) => {
      put(path, bytes);
      if (!isText(path)) return;
      const compressed: Promise<void> = putCompressed(path, bytes).then(() => {
        pending.delete(compressed);
      });
      pending.add(compressed);
      if (pending.size >= MAX_PENDING) await Promise.race(pending);
    },
    sizes,
    finish: async () => {
      await Promise.all(pending);
      const list = Buffer.from(formatSums(sums));
      write('SHA256SUMS', list);
      const bytes = [...sizes.values()].reduce((sum, size) => sum + size, list.length);
      return { files: sizes.size + 1, bytes };
    },
  };
}
