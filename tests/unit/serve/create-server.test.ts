import { once } from 'node:events';
import { mkdirSync, mkdtempSync, renameSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import type { Server } from 'node:http';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, brotliDecompressSync, gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { EVERY_ANSWER } from '@/lib/answers/answer-headers';
import { createServer } from '@/lib/serve/create-server';
import { requestRaw } from '@/tests/fixtures/request-raw';

const HOME = '<!doctype html><title>首页</title>';
const MISSING = '<!doctype html><title>没有这个网页</title>';
const LARGE = Buffer.alloc(8 * 1024 * 1024, 'a');

let folder: string;
let server: Server;
let port: number;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'serve-'));
  const root = join(folder, 'out');
  const write = (path: string, content: string | Buffer): void => {
    mkdirSync(join(root, path, '..'), { recursive: true });
    writeFileSync(join(root, path), content);
  };
  writeFileSync(join(folder, 'secret.txt'), 'secret');
  mkdirSync(join(folder, 'out-of-reach'));
  writeFileSync(join(folder, 'out-of-reach', 'index.html'), 'secret');
  write('index.html', HOME);
  write('index.html.br', brotliCompressSync(HOME));
  write('index.html.gz', gzipSync(HOME));
  write('404.html', MISSING);
  write('404.html.gz', gzipSync(MISSING));
  write('issues/07/index.html', '07');
  write('issues/issues.csv', 'id\r\n07\r\n');
  write('通报/index.html', '通报');
  write('issues/22/index.html', '已撤下');
  write('issues/22/issue.json', '{}');
  write('issues/22/.withdrawn', '410\n');
  write('empty/deeper/file.txt', 'x');
  write('backup.gz', gzipSync('x'));
  write('.env', 'secret');
  write('.nginx/csp.conf', `add_header Content-Security-Policy "default-src 'none'" always;\n`);
  write('assets/core-0123456789.js', '1');
  write('large.bin', LARGE);
  symlinkSync(join(folder, 'secret.txt'), join(root, 'link.txt'));
  symlinkSync(join(folder, 'secret.txt'), join(root, 'issues', 'issues.csv.br'));
  symlinkSync(join(folder, 'out-of-reach'), join(root, 'linked'));
  symlinkSync(join(root, 'issues', '07'), join(root, 'inner'));

  server = createServer(root);
  port = await listen(server);
});

async function listen(started: Server): Promise<number> {
  started.listen(0, '::1');
  await once(started, 'listening');
  const address = started.address();
  return typeof address === 'object' && address !== null ? address.port : 0;
}

afterAll(() => {
  server.closeAllConnections();
  server.close();
  rmSync(folder, { recursive: true });
});

test('a page is sent with type, length and cache headers', async () => {
  const { status, headers, body } = await requestRaw(port, '/');
  expect(status).toBe(200);
  expect(body.toString()).toBe(HOME);
  expect(headers).toMatchObject({
    'content-type': 'text/html; charset=utf-8',
    'content-length': String(Buffer.byteLength(HOME)),
    'cache-control': 'no-transform, max-age=0, must-revalidate',
    'x-content-type-options': 'nosniff',
    vary: 'Accept-Encoding',
  });
});

test('files and folders answer, also under Chinese names and by links inside the folder', async () => {
  expect((await requestRaw(port, '/issues/issues.csv')).body.toString()).toBe('id\r\n07\r\n');
  expect((await requestRaw(port, '/issues/07/?from=home')).body.toString()).toBe('07');
  expect((await requestRaw(port, '/%E9%80%9A%E6%8A%A5/')).body.toString()).toBe('通报');
  expect((await requestRaw(port, '/inner/')).body.toString()).toBe('07');
  expect((await requestRaw(port, '/large.bin')).body.equals(LARGE)).toBe(true);
});

test('a file with a hashed name may be cached for a year, a missing one may not', async () => {
  const kept = await requestRaw(port, '/assets/core-0123456789.js');
  expect(kept.headers['cache-control']).toBe('public, max-age=31536000, immutable');
  const missing = await requestRaw(port, '/assets/gone-0123456789.js');
  expect(missing.status).toBe(404);
  expect(missing.headers['cache-control']).not.toContain('immutable');
});

test.each([
  ['/issues/07', '/issues/07/'],
  ['/issues/07?a=1&b=%2F', '/issues/07/?a=1&b=%2F'],
  ['/%E9%80%9A%E6%8A%A5', '/%E9%80%9A%E6%8A%A5/'],
])('%s redirects to %s', async (target, location) => {
  const { status, headers } = await requestRaw(port, target);
  expect([status, headers.location]).toEqual([301, location]);
});

test.each([
  '/nothing/',
  '/404.html',
  '/empty/',
  '/empty',
  '/index.html/',
  '/issues/issues.csv/',
  '/index.html.br',
  '/index.html.gz',
  '/backup.gz',
  '/.env',
  '/.nginx/csp.conf',
  '/issues/22/.withdrawn',
  '/issues//07/',
  '/link.txt',
  '/linked/',
  '/linked',
  '/../secret.txt',
  '/issues/../../secret.txt',
  '/%2e%2e/secret.txt',
  '/%2e%2e%2fsecret.txt',
  '/%252e%252e/secret.txt',
  '/..\\secret.txt',
  '/..%5csecret.txt',
  '/index.html%00.txt',
  '//etc/passwd',
  '//issues/07',
  '/%2Fetc%2Fpasswd',
  '/../out-of-reach/',
  `/${'long'.repeat(200)}`,
])('%s gets the 404 page', async (target) => {
  const { status, headers, body } = await requestRaw(port, target);
  expect(status).toBe(404);
  expect(headers['content-type']).toBe('text/html; charset=utf-8');
  expect(body.toString()).toBe(MISSING);
});

test('a broken address is refused', async () => {
  expect((await requestRaw(port, '/%zz')).status).toBe(400);
});

test('only reading is allowed', async () => {
  const { status, headers } = await requestRaw(port, '/', { method: 'POST' });
  expect([status, headers.allow]).toEqual([405, 'GET, HEAD']);
});

test('HEAD gets the headers of the page and no body', async () => {
  const head = await requestRaw(port, '/', { method: 'HEAD' });
  const get = await requestRaw(port, '/');
  expect(head.body).toHaveLength(0);
  expect({ ...head.headers, date: '' }).toEqual({ ...get.headers, date: '' });
});

test.each([
  ['gzip, br', 'br', brotliDecompressSync],
  ['gzip, br;q=0', 'gzip', gunzipSync],
  ['br;q=0, gzip;q=0', undefined, (body: Buffer) => body],
])('a reader that accepts %s gets %s', async (accept, encoding, decode) => {
  const { headers, body } = await requestRaw(port, '/', { headers: { 'Accept-Encoding': accept } });
  expect(headers['content-encoding']).toBe(encoding);
  expect(headers['content-type']).toBe('text/html; charset=utf-8');
  expect(headers['content-length']).toBe(String(body.length));
  expect(headers.vary).toBe('Accept-Encoding');
  expect(decode(body).toString()).toBe(HOME);
});

test('a compressed copy that is a link out of the folder is not sent', async () => {
  const headers = { 'Accept-Encoding': 'br' };
  expect((await requestRaw(port, '/issues/issues.csv', { headers })).body.toString()).toBe('id\r\n07\r\n');
});

test('every answer has the headers of safety, and the policy of the build', async () => {
  for (const target of ['/', '/nothing', '/issues/07', '/%zz']) {
    const { headers } = await requestRaw(port, target);
    expect(headers).toMatchObject(EVERY_ANSWER);
    expect(headers['content-security-policy']).toBe("default-src 'none'");
  }
});

test('the 404 page is sent compressed too', async () => {
  const { status, headers } = await requestRaw(port, '/no', { headers: { 'Accept-Encoding': 'gzip' } });
  expect([status, headers['content-encoding'], headers.etag]).toEqual([404, 'gzip', undefined]);
});

test('a client that has the page gets 304, until it requests another encoding', async () => {
  const { etag = '' } = (await requestRaw(port, '/')).headers;
  for (const known of [etag, `W/${etag}`, `"other", ${etag}`, '*']) {
    const { status, headers, body } = await requestRaw(port, '/', { headers: { 'If-None-Match': known } });
    expect([status, headers.etag, body.length]).toEqual([304, etag, 0]);
  }
  const other = { 'If-None-Match': etag, 'Accept-Encoding': 'br' };
  expect((await requestRaw(port, '/', { headers: other })).status).toBe(200);
});

test('the tag follows the content, not the time', async () => {
  const path = join(folder, 'out', 'changing.txt');
  const tagOf = async (content: string, seconds: number): Promise<string | undefined> => {
    writeFileSync(path, content);
    utimesSync(path, seconds, seconds);
    return (await requestRaw(port, '/changing.txt')).headers.etag;
  };
  const first = await tagOf('a', 0);
  expect(first).toMatch(/^"[\w-]{22}"$/);
  expect(await tagOf('b', 0)).not.toBe(first);
  expect(await tagOf('a', 1)).toBe(first);
});

test('a client that disconnects during an answer does not stop the server', async () => {
  const socket = connect(port, '::1');
  socket.write('GET /large.bin HTTP/1.1\r\nHost: localhost\r\n\r\n');
  await once(socket, 'data');
  socket.destroy();
  await once(socket, 'close');
  expect((await requestRaw(port, '/')).status).toBe(200);
});

test('a folder that is a link is followed anew at each request', async () => {
  for (const release of ['old', 'new']) {
    mkdirSync(join(folder, release));
    writeFileSync(join(folder, release, 'index.html'), release);
  }
  const point = (release: string): void => {
    symlinkSync(release, join(folder, 'fresh'));
    renameSync(join(folder, 'fresh'), join(folder, 'current'));
  };
  const linked = createServer(join(folder, 'current'));
  const at = await listen(linked);
  expect((await requestRaw(at, '/')).status).toBe(404);
  for (const release of ['old', 'new', 'old']) {
    point(release);
    expect((await requestRaw(at, '/')).body.toString()).toBe(release);
  }
  linked.closeAllConnections();
  linked.close();
});

// The reason for our own server, with the next test: sirv ends its process here unless its option `dev` is on.
test('a page removed by a rebuild gives 404, and the server keeps running', async () => {
  const page = join(folder, 'out', 'replaced');
  mkdirSync(page);
  writeFileSync(join(page, 'index.html'), '旧');
  expect((await requestRaw(port, '/replaced/')).status).toBe(200);
  rmSync(page, { recursive: true });
  expect((await requestRaw(port, '/replaced/')).status).toBe(404);
  expect((await requestRaw(port, '/')).status).toBe(200);
});

// With `dev`, sirv passes the test above and ends its process here: a file removed between look-up and opening is an
// unhandled error of its read stream, out of reach of any code around it.
test('pages removed while they are requested never stop the server', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  const page = join(folder, 'out', 'flickering');
  let requests = 0;
  const readers = Array.from({ length: 16 }, async () => {
    for (let turn = 0; turn < 100; turn += 1) {
      expect([200, 404, 500]).toContain((await requestRaw(port, '/flickering/')).status);
      requests += 1;
    }
  });
  while (requests < 1600) {
    await mkdir(page);
    await writeFile(join(page, 'index.html'), '新');
    await rm(page, { recursive: true });
  }
  await Promise.all(readers);
  expect((await requestRaw(port, '/')).status).toBe(200);
});

test.each([
  ['/issues/22/', '已撤下'],
  ['/issues/22/issue.json', '{}'],
  // What has gone without leaving a file of its name.
  ['/issues/22/photo.jpg', '已撤下'],
])('%s is withdrawn: 410, with its own file as the body and never 304', async (path, body) => {
  const answer = await fetch(`http://[::1]:${port}${path}`, { headers: { 'If-None-Match': '*' } });
  expect([answer.status, await answer.text()]).toEqual([410, body]);
});

test('what lies beside or above a withdrawn folder is served as before', async () => {
  for (const path of ['/issues/07/', '/issues/issues.csv'])
    expect((await fetch(`http://[::1]:${port}${path}`)).status).toBe(200);
});
