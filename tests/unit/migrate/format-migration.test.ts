import { expect, test } from 'vitest';
import { formatMigration } from '@/lib/migrate/format-migration';

test('the report names every file, and asks for a look at the name of the new one', () => {
  const edits = new Map([
    ['bureaus/library.md', '---\n'],
    ['site.yaml', 'name: 甲\n'],
  ]);
  expect(formatMigration(edits).split('\n')).toEqual([
    '改了 2 个文件，检查已通过：',
    '  content/bureaus/library.md',
    '  content/site.yaml',
    expect.stringMatching(/^单位的文件是 content\/bureaus\/library.md。文件名会成为网址/),
  ]);
});

test('a run without work says so', () => {
  expect(formatMigration(new Map())).toBe('单位已经写在 content/bureaus 里，什么都没有改。');
});
