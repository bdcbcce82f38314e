import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { onCopy } from '@/lib/content/files/on-copy';
import { temporaryFolder } from '@/tests/fixtures/temporary-folder';

const FILES = {
  'site.yaml': 'name: 甲\r\n',
  'notices/a/notice.md': '---\r\n---\r\n',
  'notices/a/source.txt': '原文\r\n',
  'notices/a/files/b.png': 'png',
};

const namesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();

test('a copy has everything, and changes to it leave the folder as it is', () => {
  const folder = temporaryFolder(FILES);
  const names = onCopy(folder, (copy) => {
    writeFileSync(join(copy, 'site.yaml'), 'name: 乙\n');
    return namesIn(copy);
  });
  expect(names).toEqual(namesIn(folder));
  expect(readFileSync(join(folder, 'site.yaml'), 'utf8')).toBe(FILES['site.yaml']);
});

test('a copy is removed afterwards, also when the work fails', () => {
  const folder = temporaryFolder(FILES);
  let failed = '';
  const fail = (): string =>
    onCopy(folder, (copy) => {
      failed = copy;
      throw new Error('failed');
    });
  expect(fail).toThrow('failed');
  const done = onCopy(folder, (copy) => copy);
  expect([failed, done].map((copy) => copy !== folder && !existsSync(copy))).toEqual([true, true]);
});
