import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { parseSums } from '@/lib/release/folder/sums';
import { hostSite } from './hosted-site';
import { BROTLI_MODULE, HAS_NGINX } from './start-nginx';

const DECODERS = new Map([
  ['br', brotliDecompressSync],
  ['gzip', gunzipSync],
]);
const MODULES: [string, string | null][] = [
  ['without the brotli module', null],
  ['with the brotli module', BROTLI_MODULE],
];

describe.each(MODULES)('%s', (_, module) => {
  describe.skipIf(!HAS_NGINX || (module !== null && !existsSync(module)))('compressed files', () => {
    const site = hostSite({ module });

    test.each<[accept: string, encoding: string | undefined]>([
      ['br', 'br'],
      ['gzip', 'gzip'],
      ['gzip, deflate, br, zstd', 'br'],
      ['gzip;q=1.0, br;q=0.5', 'br'],
      ['GZIP;Q=0.5', 'gzip'],
      ['br ; q=0.001', 'br'],
      ['br;q=0, gzip', 'gzip'],
      ['br;q=0.000,gzip;q=0.0', undefined],
      ['*', 'br'],
      ['*;q=0.1', 'br'],
      ['*;q=0', undefined],
      ['br;q=0, *', 'gzip'],
      ['gzip, *;q=0', 'gzip'],
      ['identity', undefined],
      ['', undefined],
      ['brotli, xbr, gzipped', undefined],
      ['br;q=none', undefined],
    ])('a reader who takes “%s” is sent %s', async (accept, encoding) => {
      const { get, placed } = site();
      const { status, headers, body } = await get('/about/', { 'accept-encoding': accept });
      expect([status, headers['content-encoding'], headers.vary]).toEqual([200, encoding, 'Accept-Encoding']);
      const decode = DECODERS.get(encoding ?? '') ?? ((bytes: Buffer) => bytes);
      expect(decode(body).equals(readFileSync(join(placed.site, 'about/index.html')))).toBe(true);
    });

    test('every file of the build is the same plain, as gzip and as brotli, and of one type', async () => {
      const { get, placed } = site();
      const sums = parseSums(readFileSync(join(placed.site, 'SHA256SUMS'), 'utf8')) ?? new Map();
      const paths = [...sums.keys()].filter((path) => sums.has(`${path}.br`) && path !== '404.html');
      expect(paths.length).toBeGreaterThan(45);
      for (const path of paths) {
        const plain = await get(`/${path}`);
        expect([path, plain.status]).toEqual([path, 200]);
        for (const [encoding, decode] of DECODERS) {
          const { headers, body } = await get(`/${path}`, { 'accept-encoding': encoding });
          expect([path, headers['content-encoding']]).toEqual([path, encoding]);
          expect(headers['content-type']).toBe(plain.headers['content-type']);
          expect(decode(body).equals(plain.body)).toBe(true);
        }
      }
    });

    test('the three forms of a page have three tags', async () => {
      const { get } = site();
      const forms = ['identity', 'gzip', 'br'].map((encoding) => get('/', { 'accept-encoding': encoding }));
      expect(new Set((await Promise.all(forms)).map(({ headers }) => headers.etag)).size).toBe(3);
    });

    test('the 404 page is compressed too', async () => {
      const { get, placed } = site();
      const { status, headers, body } = await get('/nothing', { 'accept-encoding': 'br' });
      expect([status, headers['content-encoding']]).toEqual([404, 'br']);
      expect(body.equals(readFileSync(join(placed.site, '404.html.br')))).toBe(true);
    });
  });
});
