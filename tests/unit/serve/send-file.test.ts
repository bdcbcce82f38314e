import { once } from 'node:events';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { type FileAnswer, sendFile } from '@/lib/serve/send-file';
import { requestRaw } from '@/tests/fixtures/request-raw';
import { temporaryFolder } from '@/tests/fixtures/temporary-folder';

// The answer to one request for a file of a folder.
async function answerTo(
  request: Parameters<typeof requestRaw>[2],
  answer: Partial<FileAnswer> = {},
  root = temporaryFolder({ 'a.html': '甲' }),
) {
  const file = { root, path: join(root, 'a.html'), status: 200, ...answer } as const;
  const server = createServer((asked, response) => {
    // A client with all the bytes may leave before the end of the file is seen; any other error leaves it without them.
    sendFile(asked, response, file).catch(() => response.destroy());
  }).listen(0, '::1');
  await once(server, 'listening');
  const address = server.address();
  try {
    return await requestRaw(typeof address === 'object' ? (address?.port ?? 0) : 0, '/', request);
  } finally {
    server.close();
  }
}
const asking = (tag: string | undefined) => ({ headers: { 'if-none-match': tag ?? '' } });

test('a hashed name alone is kept without asking again, against what the server says of every answer', async () => {
  const root = temporaryFolder({ 'assets/core-0123456789.js': '' });
  const path = join(root, 'assets/core-0123456789.js');
  const [plain, hashed] = [await answerTo({}), await answerTo({}, { path }, root)];
  expect(plain.headers['cache-control']).toBeUndefined();
  expect(hashed.headers['cache-control']).toBe('public, max-age=31536000, immutable');
});

test('the tag follows from the content, and one who has it gets no body', async () => {
  const { headers } = await answerTo({});
  const tag = headers.etag;
  expect((await answerTo({})).headers.etag).toBe(tag);
  for (const known of [tag, `"other", W/${tag}`, '*']) {
    const { status, body } = await answerTo(asking(known));
    expect([status, body.length]).toEqual([304, 0]);
  }
  const changed = await answerTo(asking(tag), {}, temporaryFolder({ 'a.html': '乙' }));
  expect([changed.status, changed.headers.etag === tag]).toEqual([200, false]);
});

test('the page for a missing address has no tag and is never “not modified”', async () => {
  const { status, headers } = await answerTo(asking('*'), { status: 404 });
  expect([status, headers.etag]).toEqual([404, undefined]);
});

test('the compressed copy is sent with the type of the file to one who accepts it', async () => {
  const copy = brotliCompressSync('甲').toString('latin1');
  const root = temporaryFolder({ 'a.html': '甲', 'a.html.br': copy });
  const { headers } = await answerTo({ headers: { 'accept-encoding': 'br' } }, {}, root);
  expect(headers).toMatchObject({
    'content-encoding': 'br',
    'content-type': 'text/html; charset=utf-8',
    'content-length': String(Buffer.byteLength(copy)),
  });
  const plain = await answerTo({}, {}, root);
  expect(plain.headers['content-encoding']).toBeUndefined();
});

test('a question for the head alone gets the length and no body', async () => {
  const { headers, body } = await answerTo({ method: 'HEAD' });
  expect([headers['content-length'], body.length]).toEqual(['3', 0]);
});
