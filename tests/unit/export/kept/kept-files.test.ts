import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { keptFiles } from '@/lib/export/kept/kept-files';
import { temporaryFolder } from '@/tests/fixtures/temporary-folder';

const read = (bytes: Buffer): string | null => (String(bytes) === 'damaged' ? null : String(bytes));

/** A build that uses these files; returns those that it had to make. */
function build(folder: string, name: string, ...used: string[]): string[] {
  const kept = keptFiles(folder, name);
  const made = used.filter((file) => kept.take(file, read) === null);
  for (const file of made) kept.keep(file, Buffer.from(file));
  kept.prune();
  return made;
}

test('a file that one of the last builds has used is taken as it was kept', () => {
  const folder = temporaryFolder();
  expect(build(folder, '1', 'a', 'b')).toEqual(['a', 'b']);
  const kept = keptFiles(folder, '2');
  expect([kept.has('a'), kept.has('c')]).toEqual([true, false]);
  expect([kept.take('a', read), kept.take('c', read)]).toEqual(['a', null]);
});

test('what three builds have not used is gone, and no more than three builds are kept', () => {
  const folder = temporaryFolder();
  build(folder, '1', 'old');
  for (const name of ['2', '3', '4']) build(folder, name, 'a');
  expect(readdirSync(folder).sort()).toEqual(['2', '3', '4']);
  expect(build(folder, '5', 'old', 'a')).toEqual(['old']);
});

test('a damaged file is made again', () => {
  const folder = temporaryFolder();
  build(folder, '1', 'a');
  writeFileSync(join(folder, '1', 'a'), 'damaged');
  expect(build(folder, '2', 'a')).toEqual(['a']);
  expect(build(folder, '3', 'a')).toEqual([]);
});

test('a build that was killed does no harm', () => {
  const folder = temporaryFolder();
  keptFiles(folder, '1').keep('a', Buffer.from('a'));
  expect(build(folder, '2', 'a', 'b')).toEqual(['b']);
});

test('a fresh build takes nothing of others, and keeps for the next', () => {
  const folder = temporaryFolder();
  build(folder, '1', 'a');
  const fresh = keptFiles(folder, '2', { fresh: true });
  expect([fresh.has('a'), fresh.take('a', read)]).toEqual([false, null]);
  fresh.keep('a', Buffer.from('made again'));
  expect(keptFiles(folder, '3').take('a', read)).toBe('made again');
});

test('what is kept provisionally is taken by none before it is confirmed', () => {
  const folder = temporaryFolder();
  keptFiles(folder, '1', { provisional: true }).keep('a', Buffer.from('never confirmed'));
  const kept = keptFiles(folder, '2', { provisional: true });
  kept.keep('a', Buffer.from('a'));
  expect([kept.has('a'), keptFiles(folder, '3').has('a')]).toEqual([false, false]);
  kept.confirm();
  expect(keptFiles(folder, '4').take('a', read)).toBe('a');
});
