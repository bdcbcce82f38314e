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

/** A file and the status to send; only hashed names may be cached without revalidation. */
export type FileAnswer = { root: string; path: string; status: 200 | 404 | 410; hashed: boolean };

/** Sends a file or its compressed copy, or 304 if the client has it. */
export async function sendFile(
  request: IncomingMessage,
  response: ServerResponse,
  { root, path, status, hashed }: FileAnswer,
): Promise<void> {
  const atHand = await encodingsBeside(root, path);
  const encoding = negotiateEncoding(request.headers['accept-encoding']?.toString(), atHand);
  // One handle for size and content, as a build may replace the file at any moment.
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

// From the content, not the time: an unchanged page keeps its tag in a new build, and a changed page gets another
// even if a build gives every file the same time.
async function contentTag(file: FileHandle): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(readFromStart(file), hash);
  return `"${hash.digest('base64url').slice(0, 22)}"`;
}

function isKnown(ifNoneMatch: string | undefined, tag: string): boolean {
  const known = (ifNoneMatch ?? '').split(',').map((item) => item.trim().replace(/^W\//, ''));
  return known.includes('*') || known.includes(tag);
}
