import { chmodSync, existsSync, mkdirSync, readFileSync, readlinkSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { createDisk } from '@/lib/release/folder/disk';
import { temporaryFolder } from '@/tests/fixtures/temporary-folder';

const modeOf = (path: string): number => statSync(path).mode & 0o777;

test.skipIf(process.platform === 'win32')(
  'the server may read all that is written, whatever the umask',
  () => {
    const dir = temporaryFolder({ 'from.txt': 'x' });
    const before = process.umask(0o077);
    onTestFinished(() => {
      process.umask(before);
    });
    const disk = createDisk();
    chmodSync(join(dir, 'from.txt'), 0o600);
    mkdirSync(join(dir, 'closed'));
    disk.makeFolder(join(dir, 'closed'));
    disk.write(join(dir, 'a.txt'), 'a');
    disk.copy(join(dir, 'from.txt'), join(dir, 'b.txt'), 1000);
    expect(['closed', 'a.txt', 'b.txt'].map((name) => modeOf(join(dir, name)))).toEqual([
      0o755, 0o644, 0o644,
    ]);
  },
);

test('a folder is made with those above it, and below a file none', () => {
  const dir = temporaryFolder({ 'file.txt': 'x' });
  const { makeFolder } = createDisk();
  makeFolder(join(dir, 'a/b/c'));
  makeFolder(join(dir, 'a/b/c'));
  expect(statSync(join(dir, 'a/b/c')).isDirectory()).toBe(true);
  for (const path of ['file.txt', 'file.txt/d'])
    expect(() => makeFolder(join(dir, path))).toThrow(/file\.txt 是文件，不是文件夹，没有发布。/);
});

test.skipIf(process.platform !== 'linux')('where nobody can make a folder it ends with an error', () => {
  expect(() => createDisk().makeFolder('/proc/site/releases')).toThrow(/ENOENT/);
});

test('a copy has the given time, in seconds', () => {
  const dir = temporaryFolder({ 'from.txt': 'x' });
  createDisk().copy(join(dir, 'from.txt'), join(dir, 'to.txt'), 1000);
  expect([readFileSync(join(dir, 'to.txt'), 'utf8'), statSync(join(dir, 'to.txt')).mtimeMs]).toEqual([
    'x',
    1_000_000,
  ]);
});

test('each step is announced before it is done, so that a test may stop there', () => {
  const dir = temporaryFolder({ 'a.txt': 'a', 'old/b.txt': 'b' });
  const at = (name: string): string => join(dir, name);
  const stopped = createDisk((step) => {
    throw new Error(step);
  });
  const steps = {
    [`make ${at('new')}`]: () => stopped.makeFolder(at('new')),
    [`copy ${at('new')}`]: () => stopped.copy(at('a.txt'), at('new'), 1000),
    [`share ${at('new')}`]: () => stopped.share(at('a.txt'), at('new')),
    [`write ${at('new')}`]: () => stopped.write(at('new'), ''),
    [`sync ${at('a.txt')}`]: () => stopped.sync(at('a.txt')),
    [`link ${at('new')}`]: () => stopped.link('a.txt', at('new')),
    [`rename ${at('new')}`]: () => stopped.rename(at('a.txt'), at('new')),
    [`remove ${at('old')}`]: () => stopped.remove(at('old')),
  };
  for (const [step, work] of Object.entries(steps)) expect(work).toThrow(new Error(step));
  expect(['new', 'a.txt', 'old/b.txt'].map((name) => existsSync(at(name)))).toEqual([false, true, true]);
});

test('a second name is of the same file; what is not there has none', () => {
  const dir = temporaryFolder({ 'a.txt': 'a' });
  const disk = createDisk();
  expect(disk.share(join(dir, 'a.txt'), join(dir, 'b.txt'))).toBe(true);
  expect(statSync(join(dir, 'b.txt')).ino).toBe(statSync(join(dir, 'a.txt')).ino);
  expect(() => disk.share(join(dir, 'none.txt'), join(dir, 'c.txt'))).toThrow('ENOENT');
});

// No system gives a folder a second name, as other disks give none to any file.
test('where a second name is refused, none is given', () => {
  const dir = temporaryFolder({ 'old/a.txt': 'a' });
  expect(createDisk().share(join(dir, 'old'), join(dir, 'new'))).toBe(false);
  expect(existsSync(join(dir, 'new'))).toBe(false);
});

test('a link is as written, a folder is removed with its files, and removing what is not there is no error', () => {
  const dir = temporaryFolder({ 'old/b.txt': 'b' });
  const disk = createDisk();
  disk.sync(join(dir, 'old'));
  disk.remove(join(dir, 'old'));
  disk.remove(join(dir, 'old'));
  expect(existsSync(join(dir, 'old'))).toBe(false);
  if (process.platform === 'win32') return;
  disk.link('releases/a', join(dir, 'current'));
  expect(readlinkSync(join(dir, 'current'))).toBe('releases/a');
});
