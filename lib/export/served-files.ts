import { formatChecksums } from './checksums';
import { compress, isText } from './compress';

/** The files to be served, gathered one by one. */
export type ServedFiles = {
  /** Takes a file; a text gets its compressed twins meanwhile. */
  add: (path: string, bytes: Buffer) => void;
  /** All files by path, with twins and checksums. */
  finish: () => Promise<ReadonlyMap<string, Buffer>>;
};

/** Gathers the files to be served: other threads compress while the next page is made. */
export function createServedFiles(): ServedFiles {
  const files = new Map<string, Buffer>();
  const twins: Promise<void>[] = [];
  const addTwins = async (path: string, bytes: Buffer): Promise<void> => {
    const { br, gz } = await compress(bytes);
    files.set(`${path}.br`, br).set(`${path}.gz`, gz);
  };
  return {
    add: (path, bytes) => {
      files.set(path, bytes);
      if (isText(path)) twins.push(addTwins(path, bytes));
    },
    finish: async () => {
      await Promise.all(twins);
      return files.set('SHA256SUMS', Buffer.from(formatChecksums(files)));
    },
  };
}
