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
  fillFolder(disk, join(dir, 'out'), join(dir, 'new'), { earlier: () => null, fresh: 1000 });
  expect(steps.slice(-4).sort()).toEqual(['sync new', 'sync new/a.txt', 'sync new/b', 'sync new/b/c.txt']);
  expect(steps.filter((step) => step.startsWith('copy'))).toEqual(['copy new/a.txt', 'copy new/b/c.txt']);
  expect(statSync(join(dir, 'new/b/c.txt')).mtimeMs).toBe(1_000_000);
});

const SUM = '1'.repeat(64);
const known = () => {
  const dir = temporaryFolder({
    'out/a.txt': 'a',
    'out/b.txt': 'b',
    'out/SHA256SUMS': `${SUM}  a.txt\n`,
    'old/a.txt': 'a',
  });
  const earlier = (_: string, sum: string | undefined) =>
    sum === SUM ? { file: join(dir, 'old/a.txt'), seconds: 1000 } : null;
  const filled = (disk = createDisk()) =>
    fillFolder(disk, join(dir, 'out'), join(dir, 'new'), { earlier, fresh: 2000 });
  return { at: (path: string) => statSync(join(dir, path)), filled };
};

test('a file of an earlier release gets a second name and is not written again', () => {
  const { at, filled } = known();
  expect([...filled()]).toEqual(['a.txt']);
  expect(at('new/a.txt').ino).toBe(at('old/a.txt').ino);
  expect([at('new/b.txt').nlink, at('new/b.txt').mtimeMs]).toEqual([1, 2_000_000]);
});

test('where the disk allows no second name, it is a copy with its time', () => {
  const { at, filled } = known();
  expect([...filled({ ...createDisk(), share: () => false })]).toEqual([]);
  expect(at('new/a.txt').ino).not.toBe(at('old/a.txt').ino);
  expect(at('new/a.txt').mtimeMs).toBe(1_000_000);
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
