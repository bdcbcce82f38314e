import { sha256 } from '@/lib/digest/sha256';
import type { KeptFiles } from '@/lib/export/kept/kept-files';
import type { Compressed, Use } from './compress';
import { packCompressed, unpackCompressed } from './packed-compressed';

// Other versions may compress to other bytes, and a build is to be the same with and without what was kept.
const ENCODERS = Buffer.from(`brotli ${process.versions.brotli}, zlib ${process.versions.zlib}\n`);

/** Makes the compressed copies of a file. */
export type Compress = (bytes: Buffer, use: Use) => Promise<Compressed>;

/** Compresses, or takes what one of the last builds has compressed: one kept file for each thing, named by its SHA-256. */
export function keptCompressor(compress: Compress, kept: KeptFiles): Compress {
  return async (bytes, use) => {
    const name = sha256(Buffer.concat([ENCODERS, Buffer.from(`${use}\n`), bytes]));
    const known = kept.take(name, unpackCompressed);
    if (known !== null) return known;
    const compressed = await compress(bytes, use);
    kept.keep(name, packCompressed(compressed));
    return compressed;
  };
}
