import { createHash } from 'node:crypto';
import type { ReadStream } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { relative } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { fileHeaders } from '@/lib/answers/answer-headers';
import { encodingsBeside } from './find-file';
import { negotiateEncoding } from './negotiate-encoding';

/** A file and the status to send. */
export type FileAnswer = { root: string; path: string; status: 200 | 404 | 410 };

/** Sends a file or its compressed copy, or 304 if the client has it. */
export async function sendFile(
  request: IncomingMessage,
  response: ServerResponse,
  { root, path, status }: FileAnswer,
): Promise<void> {
  const atHand = await encodingsBeside(root, path);
  const encoding = negotiateEncoding(request.headers['accept-encoding']?.toString(), atHand);
  // One handle for size and content, as a build may replace the file at any moment.
  const file = await open(encoding === null ? path : path + encoding.suffix);
  try {
    const { size } = await file.stat();
    const { 'content-type': type = '', ...headers } = fileHeaders(
      relative(root, path).replaceAll('\\', '/'),
      '',
    );
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    if (status === 200) {
      const tag = await contentTag(file);
      response.setHeader('ETag', tag);
      if (isKnown(request.headers['if-none-match'], tag)) {
        response.writeHead(304).end();
        return;
      }
    }
    if (encoding !== null) response.setHeader('Content-Encoding', encoding.name);
    response.writeHead(status, { 'Content-Type': type, 'Content-Length': size });
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
