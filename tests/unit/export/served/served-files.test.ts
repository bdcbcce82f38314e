import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { compress } from '@/lib/export/served/compress';
import { createServedFiles } from '@/lib/export/served/served-files';

function serve() {
  const files = new Map<string, Buffer>();
  const served = createServedFiles(compress, (path, bytes) => files.set(path, bytes));
  return { files, served };
}

test('text gets compressed copies, pictures do not; every file but the list has a checksum', async () => {
  const { files, served } = serve();
  await served.add('a.html', Buffer.from('改'));
  await served.add('b.png', Buffer.from('picture'));
  await served.finish();
  expect([...files.keys()].sort()).toEqual(['SHA256SUMS', 'a.html', 'a.html.br', 'a.html.gz', 'b.png']);
  expect(String(gunzipSync(files.get('a.html.gz') ?? ''))).toBe('改');
  expect(String(files.get('SHA256SUMS')).match(/\S+$/gm)).toEqual([
    'a.html',
    'a.html.br',
    'a.html.gz',
    'b.png',
  ]);
});

test('sizes are known by address, and counted with the list', async () => {
  const { files, served } = serve();
  await served.add('a/b.png', Buffer.from('picture'));
  expect(served.sizes.get('/a/b.png')).toBe(7);
  const counts = await served.finish();
  expect(counts).toEqual({ files: 2, bytes: 7 + (files.get('SHA256SUMS')?.length ?? 0) });
});

test('any number of files all get their compressed copies', async () => {
  const { files, served } = serve();
  for (let number = 0; number < 300; number += 1) await served.add(`${number}.txt`, Buffer.from(`${number}`));
  await served.finish();
  expect(files.size).toBe(901);
  for (let number = 0; number < 300; number += 1) {
    expect(String(gunzipSync(files.get(`${number}.txt.gz`) ?? ''))).toBe(String(number));
    expect(String(brotliDecompressSync(files.get(`${number}.txt.br`) ?? ''))).toBe(String(number));
  }
});
