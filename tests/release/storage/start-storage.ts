import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { request as ask, createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import S3rver from 's3rver';
import { createObjectStore, type ObjectStore } from '@/lib/release/storage/object-store';
import { isSigned } from './check-signature';

const SECRET = 'S3RVER';

/** A signed request that the storage has seen. */
export type Seen = { method: string; path: string; bytes: number };

/** What happens to a request: it is done, refused, done without an answer that says so, or answered with a status. */
export type Fate = 'done' | 'refused' | 'lost' | number;

/** A storage on [::1]: what it was asked, and how a fault is made. */
export type TestStorage = {
  port: number;
  seen: Seen[];
  fate: (request: Seen, count: number) => Fate;
  open(prefix?: string, secret?: string): ObjectStore;
  /** What a reader without a key is shown. */
  get(path: string): Promise<Response>;
  stop(): Promise<void>;
};

/**
 * Starts s3rver, a storage of S3 for tests (MIT), on [::1]: it keeps objects with their headers on disk, lists and
 * copies them, and answers as a website with index and error document. It takes any signature: that is checked before.
 */
export async function startStorage(): Promise<TestStorage> {
  const directory = mkdtempSync(join(tmpdir(), 'storage-'));
  const s3rver = new S3rver({
    ...{ address: '::1', port: 0, silent: true, vhostBuckets: false, directory },
    configureBuckets: [{ name: 'site', configs: [] }],
  });
  const inner = await s3rver.run();
  const server = createServer(async (request, response) => {
    const body = await buffer(request);
    if (request.headers.authorization === undefined) return pass(inner.port, request, body, response);
    const seen = {
      method: request.method ?? '',
      path: decodeURIComponent(request.url ?? ''),
      bytes: body.length,
    };
    storage.seen.push(seen);
    const fate = storage.fate(seen, storage.seen.length);
    if (typeof fate === 'number') return response.writeHead(fate).end();
    if (fate === 'refused') return response.writeHead(403).end();
    if (!isSigned(request, body, SECRET))
      return response.writeHead(403).end('<Error><Code>SignatureDoesNotMatch</Code></Error>');
    return pass(inner.port, request, body, response, fate === 'lost');
  });
  server.listen(0, '::1');
  await once(server, 'listening');
  const bound = server.address();
  const port = typeof bound === 'object' && bound !== null ? bound.port : 0;
  const storage: TestStorage = {
    ...{ port, seen: [], fate: () => 'done' },
    open: (prefix = '', secret = SECRET) =>
      createObjectStore({
        ...{
          bucket: 'site',
          prefix,
          endpoint: new URL(`http://[::1]:${port}`),
          region: 'cn-test',
          pathStyle: true,
        },
        credentials: { accessKeyId: 'S3RVER', secretAccessKey: secret },
      }),
    get: (path) => fetch(`http://[::1]:${port}/site${path}`, { redirect: 'manual' }),
    stop: async () => {
      server.closeAllConnections();
      server.close();
      await s3rver.close();
      rmSync(directory, { recursive: true, force: true });
    },
  };
  return storage;
}

function pass(
  port: number,
  { method, url, headers }: IncomingMessage,
  body: Buffer,
  response: ServerResponse,
  isLost = false,
): void {
  const sent = ask({ host: '::1', port, method, path: url, headers }, (answer) => {
    if (isLost) answer.resume().once('end', () => response.writeHead(403).end());
    else answer.pipe(response.writeHead(answer.statusCode ?? 500, answer.headers));
  });
  sent.once('error', () => response.destroy());
  sent.end(body);
}
