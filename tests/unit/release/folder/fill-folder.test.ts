import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createDisk } from '@/lib/release/folder/disk';
import { fillFolder, repairFolder } from '@/lib/release/folder/fill-folder';
import { placesIn } from '@/lib/release/places';
import { temporaryFolder } from '@/tests/fixtures/temporary-folder';

test('a folder is filled before anything of it is flushed, and every file and folder is flushed', () => {
  const dir = temporaryFolder({ 'out/a.txt': 'a', 'out/b/c.txt': 'c' });
  const steps: string[] = [];
  const disk = createDisk((step) => steps.push(step.replaceAll(join(dir, 'new'), 'new')));
  fillFolder(disk, join(dir, 'out'), join(dir, 'new'), { of: () => 1000, fresh: 1000 });
  expect(steps.slice(-4).sort()).toEqual(['sync new', 'sync new/a.txt', 'sync new/b', 'sync new/b/c.txt']);
  expect(steps.filter((step) => step.startsWith('copy'))).toEqual(['copy new/a.txt', 'copy new/b/c.txt']);
  expect(statSync(join(dir, 'new/b/c.txt')).mtimeMs).toBe(1_000_000);
});

test('a repair restores what the release owns and deletes what it does not', () => {
  const dir = temporaryFolder({
    'out/a.txt': 'a',
    'out/SHA256SUMS': `${'1'.repeat(64)}  a.txt\n`,
    'old/a.txt': 'damaged',
    'old/extra.txt': 'x',
  });
  const [finished, folder] = [join(dir, 'out'), join(dir, 'old')];
  repairFolder(createDisk(), placesIn(dir), { finished, folder, seconds: 1000 }, [
    { path: 'a.txt', kind: 'changed' },
    { path: 'extra.txt', kind: 'extra' },
    { path: 'SHA256SUMS', kind: 'missing' },
  ]);
  expect(readFileSync(join(folder, 'a.txt'), 'utf8')).toBe('a');
  expect([existsSync(join(folder, 'extra.txt')), existsSync(join(folder, 'SHA256SUMS'))]).toEqual([
    false,
    true,
  ]);
});
