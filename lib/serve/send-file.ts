import { createHash } from 'node:crypto';
import type { ReadStream } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';
import { contentType } from '@/lib/content-type';
import { encodingsBeside } from './find-file';
import { negotiateEncoding } from './negotiate-encoding';

const REVALIDATE = 'no-transform, max-age=0, must-revalidate';
const FOR_EVER = 'public, max-age=31536000, immutable';

/** A file to send and with which status; only names with a hash of their content may be kept unasked. */
export type FileAnswer = { root: string; path: string; status: 200 | 404; hashed: boolean };

/** Sends a file, or its compressed neighbour, or 304 if the reader has it already. */
export async function sendFile(
  request: IncomingMessage,
  response: ServerResponse,
  { root, path, status, hashed }: FileAnswer,
): Promise<void> {
  const atHand = await encodingsBeside(root, path);
  const encoding = negotiateEncoding(request.headers['accept-encoding']?.toString(), atHand);
  // One handle for size and bytes: a build may put a new file in this place at any moment.
  const file = await open(encoding === null ? path : path + encoding.suffix);
  try {
    const { size } = await file.stat();
    response.setHeader('Cache-Control', hashed ? FOR_EVER : REVALIDATE);
    if (atHand.length > 0) response.setHeader('Vary', 'Accept-Encoding');
    if (status === 200) {
      const tag = await contentTag(file);
      response.setHeader('ETag', tag);
      if (isKnown(request.headers['if-none-match'], tag)) {
        response.writeHead(304).end();
        return;
      }
    }
    if (encoding !== null) response.setHeader('Content-Encoding', encoding.name);
    response.writeHead(status, { 'Content-Type': contentType(path), 'Content-Length': size });
    if (request.method === 'HEAD') response.end();
    else await pipeline(readFromStart(file), response);
  } finally {
    await file.close();
  }
}

function readFromStart(file: FileHandle): ReadStream {
  return file.createReadStream({ start: 0, autoClose: false });
}

// From the content and not from the time: a new build of the same page keeps its tag,
// and a changed page gets another even where a build gives every file the same time.
async function contentTag(file: FileHandle): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(readFromStart(file), hash);
  return `"${hash.digest('base64url').slice(0, 22)}"`;
}

function isKnown(ifNoneMatch: string | undefined, tag: string): boolean {
  const known = (ifNoneMatch ?? '').split(',').map((item) => item.trim().replace(/^W\//, ''));
  return known.includes('*') || known.includes(tag);
}
