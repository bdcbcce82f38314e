import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { compress } from '@/lib/export/served/compress';
import { createServedFiles } from '@/lib/export/served/served-files';

test('text gets compressed copies, pictures do not; every file but the list has a checksum', async () => {
  const served = createServedFiles(compress);
  await served.add('a.html', Buffer.from('改'));
  await served.add('b.png', Buffer.from('picture'));
  const files = await served.finish();
  expect([...files.keys()].sort()).toEqual(['SHA256SUMS', 'a.html', 'a.html.br', 'a.html.gz', 'b.png']);
  expect(String(gunzipSync(files.get('a.html.gz') ?? ''))).toBe('改');
  expect(String(files.get('SHA256SUMS')).match(/\S+$/gm)).toEqual([
    'a.html',
    'a.html.br',
    'a.html.gz',
    'b.png',
  ]);
});

test('any number of files all get their compressed copies', async () => {
  const served = createServedFiles(compress);
  for (let number = 0; number < 300; number += 1) await served.add(`${number}.txt`, Buffer.from(`${number}`));
  const files = await served.finish();
  expect(files.size).toBe(901);
  for (let number = 0; number < 300; number += 1) {
    expect(String(gunzipSync(files.get(`${number}.txt.gz`) ?? ''))).toBe(String(number));
    expect(String(brotliDecompressSync(files.get(`${number}.txt.br`) ?? ''))).toBe(String(number));
  }
});
