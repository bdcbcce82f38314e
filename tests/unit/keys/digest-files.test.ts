import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { digestFiles } from '@/lib/keys/digest-files';
import { temporaryFolder } from '@/tests/fixtures/temporary-folder';

const FILES = { 'a/b.txt': '1', 'a/c/d.txt': '2', 'e.txt': '3', 'other.txt': '4' };
const digest = (folder: string) => digestFiles(folder, ['a', 'e.txt', 'absent.txt']);

test('it is the same for the same files in another folder', () => {
  expect(digest(temporaryFolder(FILES))).toBe(digest(temporaryFolder(FILES)));
});

test.each<[string, (folder: string) => void]>([
  ['a character', (folder) => writeFileSync(join(folder, 'a/c/d.txt'), '2 ')],
  ['a new file', (folder) => writeFileSync(join(folder, 'a/new.txt'), '')],
  ['a file that is gone', (folder) => rmSync(join(folder, 'e.txt'))],
  ['a file that did not exist', (folder) => writeFileSync(join(folder, 'absent.txt'), '')],
])('%s changes it', (_, change) => {
  const folder = temporaryFolder(FILES);
  const before = digest(folder);
  change(folder);
  expect(digest(folder)).not.toBe(before);
});

test('a file that was not asked for does not change it', () => {
  const folder = temporaryFolder(FILES);
  const before = digest(folder);
  writeFileSync(join(folder, 'other.txt'), 'changed');
  expect(digest(folder)).toBe(before);
});
