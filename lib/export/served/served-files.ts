import { formatChecksums } from '@/lib/digest/checksums';
import { isText } from './compress';
import type { Compress } from './kept-compressor';

// A pending encoder holds about 100 KB: 60,000 at once would take 6 GB.
const MAX_PENDING = 64;

/** Collects the files to be served. */
export type ServedFiles = {
  /** Adds a file and starts compressing it if it is text. Resolves when the next file may be added. */
  add: (path: string, bytes: Buffer) => Promise<void>;
  /** All files by path, with compressed copies and SHA256SUMS. */
  finish: () => Promise<ReadonlyMap<string, Buffer>>;
};

/** An empty collection; files of text are compressed on other threads while the next page is finished. */
export function createServedFiles(compress: Compress): ServedFiles {
  const files = new Map<string, Buffer>();
  const pending = new Set<Promise<void>>();
  const addCompressed = async (path: string, bytes: Buffer): Promise<void> => {
    const { br, gz } = await compress(bytes);
    files.set(`${path}.br`, br).set(`${path}.gz`, gz);
  };
  return {
    add: async (path, bytes) => {
      files.set(path, bytes);
      if (!isText(path)) return;
      const compressed: Promise<void> = addCompressed(path, bytes).then(() => {
        pending.delete(compressed);
      });
      pending.add(compressed);
      if (pending.size >= MAX_PENDING) await Promise.race(pending);
    },
    finish: async () => {
      await Promise.all(pending);
      return files.set('SHA256SUMS', Buffer.from(formatChecksums(files)));
    },
  };
}
