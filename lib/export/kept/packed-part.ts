import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { ServedFile } from '@/lib/export/served/served-files';

/** The finished files of a part, and the names of the client-side scripts that its pages ask for. */
export type FinishedPart = { files: readonly ServedFile[]; scripts: readonly string[] };

const DIGEST_LENGTH = 32;
const HEAD_AT = DIGEST_LENGTH + 4;
const headSchema = z.strictObject({
  scripts: z.array(z.string()),
  files: z.array(z.strictObject({ path: z.string(), length: z.int().min(0), sum: z.string() })),
});

const digest = (bytes: Uint8Array): Buffer => createHash('sha256').update(bytes).digest();

/** A part as one file: SHA-256 of the rest, the length of the head in four bytes, the head as JSON, and the bytes of all files. */
export function packPart({ files, scripts }: FinishedPart): Buffer {
  const listed = files.map(({ path, bytes, sum }) => ({ path, length: bytes.length, sum }));
  const head = Buffer.from(JSON.stringify({ scripts, files: listed }));
  const length = Buffer.alloc(4);
  length.writeUInt32BE(head.length);
  const rest = Buffer.concat([length, head, ...files.map(({ bytes }) => bytes)]);
  return Buffer.concat([digest(rest), rest]);
}

/** The part in a packed file; null if it is cut short or damaged. */
export function unpackPart(packed: Buffer): FinishedPart | null {
  if (packed.length < HEAD_AT) return null;
  if (!digest(packed.subarray(DIGEST_LENGTH)).equals(packed.subarray(0, DIGEST_LENGTH))) return null;
  let at = HEAD_AT + packed.readUInt32BE(DIGEST_LENGTH);
  const { files, scripts } = headSchema.parse(JSON.parse(packed.toString('utf8', HEAD_AT, at)));
  return {
    scripts,
    files: files.map(({ path, length, sum }) => {
      const bytes = packed.subarray(at, at + length);
      at += length;
      return { path, bytes, sum };
    }),
  };
}
