import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sha256 } from '@/lib/digest/sha256';
import type { Compressed } from './compress';
import { packCompressed, unpackCompressed } from './packed-compressed';

const KEPT_BUILDS = 3;
// Other versions may compress to other bytes, and a build is to be the same with and without what was kept.
const ENCODERS = Buffer.from(`brotli ${process.versions.brotli}, zlib ${process.versions.zlib}\n`);

/** Makes the compressed copies of a file. */
export type Compress = (bytes: Buffer) => Promise<Compressed>;

/** Compresses, or takes what one of the last builds has compressed. */
export type KeptCompressor = {
  compress: Compress;
  /** Deletes what none of the last three builds has used. */
  prune: () => void;
};

/**
 * Keeps a folder in `folder` for each build: one file for each thing compressed, named by its SHA-256 and moved to the
 * latest build that uses it. `build` sorts after the names of those before it.
 */
export function keptCompressor(compress: Compress, folder: string, build: string): KeptCompressor {
  const own = join(folder, build);
  mkdirSync(own, { recursive: true });
  const builds = (): string[] => readdirSync(folder).sort().reverse();
  const places = [own, ...builds().map((name) => join(folder, name))];

  const readKept = (name: string): Compressed | null => {
    const path = places.map((place) => join(place, name)).find((each) => existsSync(each));
    const kept = path === undefined ? null : unpackCompressed(readFileSync(path));
    if (path !== undefined && kept !== null) renameSync(path, join(own, name));
    return kept;
  };

  return {
    compress: async (bytes) => {
      const name = sha256(Buffer.concat([ENCODERS, bytes]));
      const kept = readKept(name);
      if (kept !== null) return kept;
      const compressed = await compress(bytes);
      writeFileSync(join(own, name), packCompressed(compressed));
      return compressed;
    },
    prune: () => {
      for (const name of builds().slice(KEPT_BUILDS)) rmSync(join(folder, name), { recursive: true });
    },
  };
}
