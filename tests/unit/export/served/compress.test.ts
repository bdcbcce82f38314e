import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { compress, fileUse, isText } from '@/lib/export/served/compress';
import fc from '@/tests/fixtures/property';

test('both encodings decompress to the same bytes', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array(), async (values) => {
      const bytes = Buffer.from(values);
      for (const use of ['page', 'download'] as const) {
        const { br, gz } = await compress(bytes, use);
        expect(brotliDecompressSync(br)).toEqual(bytes);
        expect(gunzipSync(gz)).toEqual(bytes);
      }
    }),
  );
});

test('a page is smaller with brotli than with gzip', async () => {
  const rows = Array.from(
    { length: 200 },
    (_, at) => `<p class="mt-2">问题 ${(at * 7919) % 997}：已整改</p>\n`,
  );
  const page = Buffer.from(rows.join(''));
  const { br, gz } = await compress(page, 'page');
  const download = await compress(page, 'download');
  expect(gz.length).toBeLessThan(page.length / 5);
  expect(br.length).toBeLessThan(gz.length);
  expect(br.length).toBeLessThan(download.br.length);
});

test.each([
  ['notices/2025-xuncha/issues/41/index.html', 'page'],
  ['assets/styles-1.css', 'page'],
  ['assets/core-1.js', 'page'],
  ['notices/2025-xuncha/search.json', 'page'],
  ['notices/2025-xuncha/suggest.json', 'page'],
  ['search/index.json', 'page'],
  ['search/2025-xuncha/07-1.json', 'page'],
  ['issues/codes.json', 'page'],
  ['notices/2025-xuncha/issues.json', 'download'],
  ['notices/2025-xuncha/issues/41/issue.md', 'download'],
  ['data/issues.csv', 'download'],
  ['feed.xml', 'download'],
])('the use of %s is %s', (path, use) => {
  expect(fileUse(path)).toBe(use);
});

test('compression is reproducible: no time stamp', async () => {
  const [first, second] = await Promise.all([
    compress(Buffer.from('改'), 'page'),
    compress(Buffer.from('改'), 'page'),
  ]);
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
