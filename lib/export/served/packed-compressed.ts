import { createHash } from 'node:crypto';
import type { Compressed } from './compress';

const DIGEST_LENGTH = 32;
const HEAD_LENGTH = DIGEST_LENGTH + 4;

const digest = (bytes: Uint8Array): Buffer => createHash('sha256').update(bytes).digest();

/** Both copies as one file: SHA-256 of the rest, the length of the brotli copy in four bytes, and the copies. */
export function packCompressed({ br, gz }: Compressed): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(br.length);
  const rest = Buffer.concat([length, br, gz]);
  return Buffer.concat([digest(rest), rest]);
}

/** The copies in a packed file; null if it is cut short or damaged. */
export function unpackCompressed(packed: Buffer): Compressed | null {
  if (packed.length < HEAD_LENGTH) return null;
  if (!digest(packed.subarray(DIGEST_LENGTH)).equals(packed.subarray(0, DIGEST_LENGTH))) return null;
  const end = HEAD_LENGTH + packed.readUInt32BE(DIGEST_LENGTH);
  return { br: packed.subarray(HEAD_LENGTH, end), gz: packed.subarray(end) };
}
