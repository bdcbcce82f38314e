import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { onCopy, readContentFolder, writeEdits } from '@/lib/withdraw/disk/content-folder';
import { temporaryFolder } from '@/tests/fixtures/temporary-folder';

const FILES = {
  'site.yaml': 'name: 甲\r\n',
  'notices/a/notice.md': '---\r\n---\r\n',
  'notices/a/source.txt': '原文\r\n',
  'notices/a/files/b.png': 'png',
};

test('texts are read with plain line ends, the source as received; other files are only named', () => {
  const { texts, others } = readContentFolder(temporaryFolder(FILES));
  expect(Object.fromEntries(texts)).toEqual({
    'site.yaml': 'name: 甲\n',
    'notices/a/notice.md': '---\n---\n',
    'notices/a/source.txt': '原文\r\n',
  });
  expect(others).toEqual(['notices/a/files/b.png']);
});

const namesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();

test('a text replaces a file or is a new one, and leaves nothing beside it', () => {
  const folder = temporaryFolder(FILES);
  const before = namesIn(folder);
  writeEdits(
    folder,
    new Map([
      ['site.yaml', 'name: 乙\n'],
      ['published.yaml', '新\n'],
    ]),
  );
  expect(readFileSync(join(folder, 'site.yaml'), 'utf8')).toBe('name: 乙\n');
  expect(namesIn(folder)).toEqual([...before, 'published.yaml'].sort());
});

test('what goes takes folders along that are empty then, and no others', () => {
  const folder = temporaryFolder(FILES);
  writeEdits(folder, new Map([['notices/a/files/b.png', null]]));
  expect(namesIn(join(folder, 'notices'))).toEqual(['a', 'a/notice.md', 'a/source.txt']);
  writeEdits(
    folder,
    new Map([
      ['notices/a/notice.md', null],
      ['notices/a/source.txt', null],
    ]),
  );
  expect(namesIn(folder)).toEqual(['site.yaml']);
});

test('a file to go that is not there is no fault', () => {
  const folder = temporaryFolder(FILES);
  writeEdits(folder, new Map([['notices/b/notice.md', null]]));
  expect(namesIn(folder)).toContain('site.yaml');
});

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
