import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { policyIn } from '@/lib/check-live/build-on-disk';
import { contentType, KNOWN_NAMES } from '@/lib/content-type';
import { isText } from '@/lib/export/served/compress';
import { hostSite } from './hosted-site';
import { HAS_NGINX } from './start-nginx';

const SHORT = 'no-transform, max-age=0, must-revalidate';
const SECURITY = {
  'strict-transport-security': 'max-age=31536000',
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'same-origin',
  'permissions-policy':
    'accelerometer=(), camera=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), payment=(), usb=()',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  vary: 'Accept-Encoding',
  server: 'nginx',
};
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
  expect(config).not.toMatch(/(?:location|if) .*\{[^}]*add_header/);
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

  test.each([
    ['a page', '/about/', 200],
    ['a missing page', '/nothing/', 404],
    ['a redirect', '/about', 301],
    ['a file', '/sitemap.xml', 200],
    ['a picture', '/sample.png', 200],
    ['a bad request', '/..', 400],
  ])('%s carries every header of safety and the policy of the build', async (_, path, wanted) => {
    const { get, placed } = site();
    const { status, headers } = await get(path);
    expect(status).toBe(wanted);
    expect(headers).toMatchObject(SECURITY);
    const policy = policyIn(readFileSync(join(placed.site, '.nginx/csp.conf'), 'utf8'));
    expect(headers['content-security-policy']).toBe(policy);
    expect(policy).toContain("frame-ancestors 'none'");
    expect(headers['cache-control']).toBe(SHORT);
  });

  test('the policy is on 304 responses too', async () => {
    const { get } = site();
    const { headers } = await get('/');
    const again = await get('/', { 'if-none-match': headers.etag ?? '' });
    expect(again.status).toBe(304);
    expect(again.headers).toMatchObject({ ...SECURITY, 'cache-control': SHORT, etag: headers.etag });
    expect(again.headers['content-security-policy']).toBe(headers['content-security-policy']);
  });

  test('a file with a hashed name is cached for a year, a missing one is not', async () => {
    const { get, placed } = site();
    const hashed = readdirSync(join(placed.site, 'assets')).filter((name) => name.endsWith('.js'));
    expect(hashed.length).toBeGreaterThan(0);
    for (const name of hashed) {
      for (const encoding of ['identity', 'gzip', 'br']) {
        const { headers } = await get(`/assets/${name}`, { 'accept-encoding': encoding });
        expect(headers['cache-control']).toBe('public, max-age=31536000, immutable');
      }
    }
    expect((await get('/assets/core-0123456789.js')).headers['cache-control']).toBe(SHORT);
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
