import { formatChecksums } from './checksums';
import { compress, isText } from './compress';

// An encoder holds a hundred kilobytes from the moment it is asked for: of 60,000 files at once, six gigabytes.
const MOST_WAITING = 64;

/** The files to be served, gathered one by one. */
export type ServedFiles = {
  /** Takes a file; a text gets its compressed twins meanwhile. Resolves when there is room for the next. */
  add: (path: string, bytes: Buffer) => Promise<void>;
  /** All files by path, with twins and checksums. */
  finish: () => Promise<ReadonlyMap<string, Buffer>>;
};

/** Gathers the files to be served: other threads compress while the next page is made. */
export function createServedFiles(): ServedFiles {
  const files = new Map<string, Buffer>();
  const waiting = new Set<Promise<void>>();
  const addTwins = async (path: string, bytes: Buffer): Promise<void> => {
    const { br, gz } = await compress(bytes);
    files.set(`${path}.br`, br).set(`${path}.gz`, gz);
  };
  return {
    add: async (path, bytes) => {
      files.set(path, bytes);
      if (!isText(path)) return;
      const twins: Promise<void> = addTwins(path, bytes).then(() => {
        waiting.delete(twins);
      });
      waiting.add(twins);
      if (waiting.size >= MOST_WAITING) await Promise.race(waiting);
    },
    finish: async () => {
      await Promise.all(waiting);
      return files.set('SHA256SUMS', Buffer.from(formatChecksums(files)));
    },
  };
}
