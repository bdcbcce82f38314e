import { formatSums } from '@/lib/digest/checksums';
import { sha256 } from '@/lib/digest/sha256';
import { fileUse, isText } from './compress';
import type { Compress } from './kept-compressor';

// A pending encoder holds about 100 KB: 60,000 at once would take 6 GB.
const MAX_PENDING = 64;

/** A file as it is served, with its SHA-256. */
export type ServedFile = { path: string; bytes: Buffer; sum: string };

/** Writes the files to be served. */
export type ServedFiles = {
  /** Writes a file and starts compressing it if it is text. Resolves when the next file may be added; `list` gets it and its copies. */
  add: (path: string, bytes: Buffer, list?: ServedFile[]) => Promise<void>;
  /** Writes a file of an earlier build as it is. */
  put: (file: ServedFile) => void;
  /** Resolves when every copy is written; rejects if one could not be made. */
  settle: () => Promise<void>;
  /** Resolves when nothing more will be written, whatever has happened. */
  idle: () => Promise<void>;
  /** The bytes of each file written, by address. */
  sizes: ReadonlyMap<string, number>;
  /** Writes what is left, and SHA256SUMS. Returns the number of files and bytes. */
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
  const put = ({ path, bytes, sum }: ServedFile): void => {
    write(path, bytes);
    sums.set(path, sum);
    sizes.set(`/${path}`, bytes.length);
  };
  const settle = async (): Promise<void> => {
    await Promise.all(pending);
  };
  return {
    add: async (path, bytes, list) => {
      const putOwn = (name: string, content: Buffer): void => {
        const file = { path: name, bytes: content, sum: sha256(content) };
        put(file);
        list?.push(file);
      };
      putOwn(path, bytes);
      if (!isText(path)) return;
      const compressed: Promise<void> = compress(bytes, fileUse(path)).then(({ br, gz }) => {
        putOwn(`${path}.br`, br);
        putOwn(`${path}.gz`, gz);
        pending.delete(compressed);
      });
      pending.add(compressed);
      if (pending.size >= MAX_PENDING) await Promise.race(pending);
    },
    put,
    settle,
    idle: async () => {
      await Promise.allSettled(pending);
    },
    sizes,
    finish: async () => {
      await settle();
      const list = Buffer.from(formatSums(sums));
      write('SHA256SUMS', list);
      const bytes = [...sizes.values()].reduce((sum, size) => sum + size, list.length);
      return { files: sizes.size + 1, bytes };
    },
  };
}
