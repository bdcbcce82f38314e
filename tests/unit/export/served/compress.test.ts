import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { compress, isText } from '@/lib/export/served/compress';
import fc from '@/tests/fixtures/property';

test('both encodings decompress to the same bytes', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array(), async (values) => {
      const bytes = Buffer.from(values);
      const { br, gz } = await compress(bytes);
      expect(brotliDecompressSync(br)).toEqual(bytes);
      expect(gunzipSync(gz)).toEqual(bytes);
    }),
  );
});

test('a page is smaller with brotli than with gzip', async () => {
  const page = Buffer.from('<p class="mt-2">目标时间已过，尚未发布新进展</p>\n'.repeat(40));
  const { br, gz } = await compress(page);
  expect(gz.length).toBeLessThan(page.length / 10);
  expect(br.length).toBeLessThan(gz.length);
});

test('compression is reproducible: no time stamp', async () => {
  const [first, second] = await Promise.all([compress(Buffer.from('改')), compress(Buffer.from('改'))]);
  expect(first).toEqual(second);
  expect(first.gz.readUInt32LE(4)).toBe(0);
});

test.each([
  ['index.html', true],
  ['assets/core-1.js', true],
  ['favicon.svg', true],
  ['site.webmanifest', true],
  ['issues.csv', true],
  ['notice.md', true],
  ['remind.ics', true],
  ['sitemap.xml', true],
  ['cover.png', false],
  ['font.woff2', false],
  ['index.html.br', false],
  ['SHA256SUMS', false],
  ['html', false],
])('%s is text: %s', (path, text) => {
  expect(isText(path)).toBe(text);
});
