import { expect, test } from 'vitest';
import { keptFiles } from '@/lib/export/kept/kept-files';
import { compress } from '@/lib/export/served/compress';
import { keptCompressor } from '@/lib/export/served/kept-compressor';
import { temporaryFolder } from '@/tests/fixtures/temporary-folder';

/** A build that compresses these texts; returns those that it had to compress itself. */
async function build(folder: string, name: string, ...texts: string[]): Promise<string[]> {
  const compressed: string[] = [];
  const counted = (bytes: Buffer) => {
    compressed.push(String(bytes));
    return compress(bytes);
  };
  const compressor = keptCompressor(counted, keptFiles(folder, name));
  for (const text of texts) {
    const bytes = Buffer.from(text);
    expect(await compressor(bytes)).toEqual(await compress(bytes));
  }
  return compressed;
}

test('only what no build has compressed is compressed', async () => {
  const folder = temporaryFolder();
  expect(await build(folder, '1', '改', '完')).toEqual(['改', '完']);
  expect(await build(folder, '2', '改', '新')).toEqual(['新']);
  expect(await build(folder, '3', '新', '改', '完', '改')).toEqual([]);
});
