import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writeEdits } from '@/lib/content/files/write-edits';
import { temporaryFolder } from '@/tests/fixtures/temporary-folder';

const FILES = {
  'site.yaml': 'name: 甲\r\n',
  'notices/a/notice.md': '---\r\n---\r\n',
  'notices/a/source.txt': '原文\r\n',
  'notices/a/files/b.png': 'png',
};

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

const bytesIn = (folder: string): [string, string][] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry): [string, string] => [
      entry.name,
      readFileSync(join(entry.parentPath, entry.name), 'base64'),
    ])
    .sort();

const EDITS = new Map<string, string | Uint8Array | null>([
  ['notices/a/files/c.png', new Uint8Array([137, 80, 255, 0])],
  ['site.yaml', 'name: 乙\n'],
  ['notices/a/files/b.png', null],
]);

test('a file that is no text is written byte for byte', () => {
  const folder = temporaryFolder(FILES);
  writeEdits(folder, EDITS);
  expect(readFileSync(join(folder, 'notices/a/files/c.png'))).toEqual(Buffer.from([137, 80, 255, 0]));
  expect(readdirSync(join(folder, 'notices/a/files'))).toEqual(['c.png']);
});

test.each([...EDITS.keys()])('where %s cannot be written, everything is as it was', (stopped) => {
  const folder = temporaryFolder(FILES);
  const before = bytesIn(folder);
  const stop = (path: string): void => {
    if (path === stopped) throw new Error('stopped');
  };
  expect(() => writeEdits(folder, EDITS, stop)).toThrow('stopped');
  expect(bytesIn(folder)).toEqual(before);
});

test('where what was written cannot be taken back, those files are named', () => {
  const folder = temporaryFolder(FILES);
  const stop = (path: string): void => {
    if (path !== 'notices/a/source.txt') return;
    // A folder in its place can neither be replaced nor removed as a file.
    rmSync(join(folder, 'site.yaml'));
    mkdirSync(join(folder, 'site.yaml', 'inside'), { recursive: true });
    throw new Error('stopped');
  };
  const edits = new Map([
    ['site.yaml', 'name: 乙\n'],
    ['notices/a/source.txt', '改了\n'],
  ]);
  expect(() => writeEdits(folder, edits, stop)).toThrow('只写了一半：site.yaml 已经改了');
});
