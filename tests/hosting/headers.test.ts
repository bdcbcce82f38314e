import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { EVERY_ANSWER, FOR_EVER, HSTS, REVALIDATE } from '@/lib/answers/answer-headers';
import { contentType, KNOWN_NAMES } from '@/lib/content-type';
import { isText } from '@/lib/export/served/compress';
import { hostSite } from './hosted-site';
import { HAS_NGINX } from './start-nginx';

const SECURITY = { ...EVERY_ANSWER, ...HSTS, server: 'nginx' };
// A .gz that is a file of its own would be taken for a compressed neighbour; nginx has no other file with this ending.
const NAMES = KNOWN_NAMES.filter((name) => !name.endsWith('.gz')).concat(
  'LICENSE',
  'sample.unknown',
  'UPPER.CSV',
);

test('no location in nginx.conf sets headers, which would drop those of the server', () => {
  const config = readFileSync(join(process.cwd(), 'deploy/nginx.conf'), 'utf8');
  const indents = [...config.matchAll(/^( *)add_header /gm)].map(([, indent]) => indent?.length);
  expect(new Set(indents)).toEqual(new Set([4]));
  // Where they would be set a second time.
  expect(config.match(/(?:location|if) .*\{[^}]*add_header/g)).toEqual([
    expect.stringContaining('@past_end'),
  ]);
});

describe.skipIf(!HAS_NGINX)('headers', () => {
  const site = hostSite({}, ({ folder }) => {
    for (const name of NAMES) {
      const file = join(folder, 'releases/1', name);
      writeFileSync(file, 'sample');
      if (!isText(name)) continue;
      writeFileSync(`${file}.br`, brotliCompressSync('sample'));
      writeFileSync(`${file}.gz`, gzipSync('sample'));
    }
  });

  test('the policy is on 304 responses too', async () => {
    const { get } = site();
    const { headers } = await get('/');
    const again = await get('/', { 'if-none-match': headers.etag ?? '' });
    expect(again.status).toBe(304);
    expect(again.headers).toMatchObject({ ...SECURITY, etag: headers.etag });
    expect(again.headers['content-security-policy']).toBe(headers['content-security-policy']);
    expect(again.headers['content-security-policy']).toContain("frame-ancestors 'none'");
  });

  test('what is not sent again stays open to other sites', async () => {
    const { get } = site();
    const first = await get('/sitemap.xml');
    const again = await get('/sitemap.xml', { 'if-none-match': first.headers.etag ?? '' });
    expect([again.status, again.headers['access-control-allow-origin']]).toEqual([304, '*']);
    expect(again.headers['cross-origin-resource-policy']).toBe('cross-origin');
  });

  test('a file with a hashed name is cached for a year, a missing one is not', async () => {
    const { get, placed } = site();
    const hashed = readdirSync(join(placed.site, 'assets')).filter((name) => name.endsWith('.js'));
    expect(hashed.length).toBeGreaterThan(0);
    for (const name of hashed) {
      for (const encoding of ['identity', 'gzip', 'br']) {
        const { headers } = await get(`/assets/${name}`, { 'accept-encoding': encoding });
        expect(headers['cache-control']).toBe(FOR_EVER);
      }
    }
    expect((await get('/assets/core-0123456789.js')).headers['cache-control']).toBe(REVALIDATE);
  });

  test('only pages name the speculation rules', async () => {
    const { get } = site();
    expect((await get('/')).headers['speculation-rules']).toBe('"/speculation-rules.json"');
    expect((await get('/sitemap.xml')).headers['speculation-rules']).toBeUndefined();
  });

  test.each(NAMES)('%s has the type that npm start gives it, compressed or not', async (name) => {
    const { get } = site();
    for (const encoding of ['identity', 'gzip', 'br']) {
      const { status, headers } = await get(`/${name}`, { 'accept-encoding': encoding });
      expect([status, headers['content-type']]).toEqual([200, contentType(name)]);
      expect(headers['content-encoding'] ?? 'identity').toBe(isText(name) ? encoding : 'identity');
    }
  });
});
