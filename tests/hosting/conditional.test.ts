import { once } from 'node:events';
import { cpSync, readFileSync, renameSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { get } from 'node:https';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { hostSite } from './hosted-site';
import { HAS_NGINX } from './start-nginx';

describe.skipIf(!HAS_NGINX)('conditional and partial requests', () => {
  const site = hostSite();

  test.each(['identity', 'gzip', 'br'])('what a reader has as %s is not sent again', async (encoding) => {
    const { get } = site();
    const accept = { 'accept-encoding': encoding };
    const { headers } = await get('/about/', accept);
    const known = await get('/about/', { ...accept, 'if-none-match': `"x", ${headers.etag}` });
    expect([known.status, known.body.length]).toEqual([304, 0]);
    expect(known.headers['content-encoding']).toBeUndefined();
    const since = await get('/about/', { ...accept, 'if-modified-since': headers['last-modified'] ?? '' });
    expect(since.status).toBe(304);
    const other = await get('/about/', { ...accept, 'if-none-match': '"x"' });
    expect(other.status).toBe(200);
  });

  test('the 404 page is always sent', async () => {
    const { get } = site();
    expect((await get('/nothing', { 'if-none-match': '*' })).status).toBe(404);
  });

  test('a range is one of the uncompressed file, even for a client that accepts brotli', async () => {
    const { get, placed } = site();
    const { status, headers, body } = await get('/about/', { range: 'bytes=2-9', 'accept-encoding': 'br' });
    const whole = readFileSync(join(placed.site, 'about/index.html'));
    expect([status, headers['content-range']]).toEqual([206, `bytes 2-9/${whole.length}`]);
    expect(headers['content-encoding']).toBeUndefined();
    expect(body.equals(whole.subarray(2, 10))).toBe(true);
  });

  test('a range past the end is refused with the length', async () => {
    const { get } = site();
    const { status, headers } = await get('/about/', { range: 'bytes=9999999-', 'accept-encoding': 'br' });
    expect(status).toBe(416);
    expect(headers['content-range']).toMatch(/^bytes \*\/\d+$/);
    expect(headers['content-encoding']).toBeUndefined();
  });

  test('a range past the end is refused with each header once', async () => {
    const { placed, server } = site();
    const options = { ca: readFileSync(placed.certificate), headers: { range: 'bytes=9999999-' }, family: 6 };
    const [answer] = await once(get(`${server.https}/about/`, options), 'response');
    answer.resume();
    const names = answer.rawHeaders.filter((_: string, at: number) => at % 2 === 0);
    expect([answer.statusCode, names]).toEqual([416, [...new Set(names)]]);
    expect(names).toContain('Content-Security-Policy');
  });

  test('several ranges at once are answered with the whole file', async () => {
    expect((await site().get('/about/', { range: 'bytes=0-1,4-5' })).status).toBe(200);
  });

  test('a range of a changed file is answered with the whole file', async () => {
    const { status } = await site().get('/about/', { range: 'bytes=2-9', 'if-range': '"x"' });
    expect(status).toBe(200);
  });

  test('a new release is served at once, and old entity tags no longer match', async () => {
    const { get, placed } = site();
    const before = await get('/robots.txt');
    const next = join(placed.folder, 'releases/2');
    cpSync(join(placed.folder, 'releases/1'), next, { recursive: true, preserveTimestamps: true });
    // As long as before, so that the tag can distinguish the two by their times alone, as a release sets them.
    writeFileSync(join(next, 'robots.txt'), before.body.toString().replace('*', '+'));
    const seconds = Date.parse(before.headers['last-modified'] ?? '') / 1000 + 1;
    utimesSync(join(next, 'robots.txt'), seconds, seconds);
    symlinkSync('releases/2', join(placed.folder, 'fresh'));
    renameSync(join(placed.folder, 'fresh'), join(placed.folder, 'current'));

    const after = await get('/robots.txt', { 'if-none-match': before.headers.etag ?? '' });
    expect(after.status).toBe(200);
    expect(after.body.length).toBe(before.body.length);
    expect(after.body.equals(before.body)).toBe(false);
    const same = await get('/', { 'if-none-match': (await get('/')).headers.etag ?? '' });
    expect(same.status).toBe(304);
  });
});
