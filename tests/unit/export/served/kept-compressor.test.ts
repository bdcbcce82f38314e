import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { compress } from '@/lib/export/served/compress';
import { keptCompressor } from '@/lib/export/served/kept-compressor';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kept-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

/** A build that compresses these texts; returns those that it had to compress itself. */
async function build(name: string, ...texts: string[]): Promise<string[]> {
  const compressed: string[] = [];
  const counted = (bytes: Buffer) => {
    compressed.push(String(bytes));
    return compress(bytes);
  };
  const compressor = keptCompressor(counted, folder, name);
  for (const text of texts) {
    const bytes = Buffer.from(text);
    expect(await compressor.compress(bytes)).toEqual(await compress(bytes));
  }
  compressor.prune();
  return compressed;
}

test('only what no build has compressed is compressed', async () => {
  expect(await build('1', '改', '完')).toEqual(['改', '完']);
  expect(await build('2', '改', '新')).toEqual(['新']);
  expect(await build('3', '新', '改', '完', '改')).toEqual([]);
});

test('what three builds have not used is gone, and no more than three builds are kept', async () => {
  await build('1', '旧');
  for (const name of ['2', '3', '4']) await build(name, '改');
  expect(readdirSync(folder).sort()).toEqual(['2', '3', '4']);
  expect(await build('5', '旧', '改')).toEqual(['旧']);
});

test('a damaged copy is compressed again', async () => {
  await build('1', '改');
  const [name = ''] = readdirSync(join(folder, '1'));
  writeFileSync(join(folder, '1', name), 'damaged');
  expect(await build('2', '改')).toEqual(['改']);
  expect(await build('3', '改')).toEqual([]);
});

test('a build that was killed does no harm', async () => {
  const killed = keptCompressor(compress, folder, '1');
  await killed.compress(Buffer.from('改'));
  expect(await build('2', '改', '完')).toEqual(['完']);
});
