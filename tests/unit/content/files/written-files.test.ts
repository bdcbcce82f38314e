import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writtenFiles } from '@/lib/content/files/written-files';
import { temporaryFolder } from '@/tests/fixtures/temporary-folder';

const pathsOf = (files: Record<string, string>) =>
  writtenFiles(temporaryFolder(files), 'content').map(({ path }) => path);

test('Markdown and YAML at any depth are listed by path', () => {
  const files = {
    'content/site.yaml': 'a: 1',
    'content/notices/x/notice.md': '甲',
    'content/about.md': '乙',
  };
  expect(pathsOf(files)).toEqual(['content/about.md', 'content/notices/x/notice.md', 'content/site.yaml']);
});

test('the source, the guide and the lists of the machinery are not written by staff', () => {
  const names = ['README.md', 'accepted.yaml', 'published.yaml', 'notices/x/source.txt'];
  expect(pathsOf(Object.fromEntries(names.map((name) => [`content/${name}`, '甲'])))).toEqual([]);
});

test('only at the top of the folder do those names mean something else', () => {
  expect(pathsOf({ 'content/notices/README.md': '甲' })).toEqual(['content/notices/README.md']);
});

test('a file that cannot be read is left out', () => {
  expect(pathsOf({ 'content/a.md': '', 'content/b.md': '甲' })).toEqual(['content/b.md']);
});

test('links are not followed, though they lead in circles or out of the folder', () => {
  const folder = temporaryFolder({ 'content/notices/x/notice.md': '甲', 'b.md': '乙' });
  for (const [target, path] of [
    ['..', 'content/notices/circle'],
    ['.', 'content/notices/x/self'],
    ['../..', 'content/notices/up'],
    ['../b.md', 'content/b.md'],
  ] as const)
    symlinkSync(target, join(folder, path));
  expect(writtenFiles(folder, 'content').map(({ path }) => path)).toEqual(['content/notices/x/notice.md']);
});
