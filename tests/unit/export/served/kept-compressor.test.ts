import { expect, test } from 'vitest';
import { keptFiles } from '@/lib/export/kept/kept-files';
import { compress } from '@/lib/export/served/compress';
import { type Compress, keptCompressor } from '@/lib/export/served/kept-compressor';
import { temporaryFolder } from '@/tests/fixtures/temporary-folder';

/** A build that compresses these texts; returns those that it had to compress itself. */
async function build(folder: string, name: string, ...texts: string[]): Promise<string[]> {
  const compressed: string[] = [];
  const counted: Compress = (bytes, use) => {
    compressed.push(String(bytes));
    return compress(bytes, use);
  };
  const compressor = keptCompressor(counted, keptFiles(folder, name));
  for (const text of texts) {
    const bytes = Buffer.from(text);
    expect(await compressor(bytes, 'page')).toEqual(await compress(bytes, 'page'));
  }
  return compressed;
}

test('only what no build has compressed is compressed', async () => {
  const folder = temporaryFolder();
  expect(await build(folder, '1', '改', '完')).toEqual(['改', '完']);
  expect(await build(folder, '2', '改', '新')).toEqual(['新']);
  expect(await build(folder, '3', '新', '改', '完', '改')).toEqual([]);
});

test('what was compressed as a download is compressed anew as a page', async () => {
  const bytes = Buffer.from('整改情况：'.repeat(400));
  const compressor = keptCompressor(compress, keptFiles(temporaryFolder(), '1'));
  const copies = [await compressor(bytes, 'download'), await compressor(bytes, 'page')];
  expect(copies).toEqual([await compress(bytes, 'download'), await compress(bytes, 'page')]);
  expect(copies[0]).not.toEqual(copies[1]);
});
