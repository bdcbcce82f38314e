import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { folderState } from '@/lib/content/files/folder-state';
import { temporaryFolder } from '@/tests/fixtures/temporary-folder';

test('it is the same as long as no file is touched', () => {
  const folder = temporaryFolder({ 'a/b.md': '1' });
  expect(folderState(folder)).toBe(folderState(folder));
});

test.each<[string, (folder: string) => void]>([
  ['saved with other words', (folder) => writeFileSync(join(folder, 'a/b.md'), '12')],
  ['added', (folder) => writeFileSync(join(folder, 'a/c.md'), '')],
  ['renamed', (folder) => renameSync(join(folder, 'a/b.md'), join(folder, 'a/d.md'))],
  ['deleted', (folder) => rmSync(join(folder, 'a/b.md'))],
])('a file that is %s changes it', (_, change) => {
  const folder = temporaryFolder({ 'a/b.md': '1' });
  const before = folderState(folder);
  change(folder);
  expect(folderState(folder)).not.toBe(before);
});
