import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createDisk } from '@/lib/release/folder/disk';
import { putFile } from '@/lib/release/folder/put-file';
import { placesIn } from '@/lib/release/places';
import { temporaryFolder } from '@/tests/fixtures/temporary-folder';

test('a file is either the old or the new one at every step, and complete', () => {
  const dir = temporaryFolder({ 'a.txt': 'old' });
  const target = join(dir, 'a.txt');
  const seen = new Set<string>();
  const disk = createDisk(() => seen.add(readFileSync(target, 'utf8')));
  putFile(disk, placesIn(dir), target, { text: 'new' });
  expect([...seen]).toEqual(['old', 'new']);
});

test('a copy gets the given time, and its folder is made', () => {
  const dir = temporaryFolder({ 'from.txt': 'x' });
  const target = join(dir, 'assets', 'to.txt');
  putFile(createDisk(), placesIn(dir), target, { copyOf: join(dir, 'from.txt'), seconds: 1000 });
  expect([existsSync(target), statSync(target).mtimeMs]).toEqual([true, 1_000_000]);
});
