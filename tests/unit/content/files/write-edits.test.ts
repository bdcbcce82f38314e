import { readdirSync, readFileSync } from 'node:fs';
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
