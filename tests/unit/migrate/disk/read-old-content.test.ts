import { expect, test } from 'vitest';
import { readOldContent } from '@/lib/migrate/disk/read-old-content';
import { temporaryFolder } from '@/tests/fixtures/temporary-folder';

test('the texts are read as they are, line ends included; other files are not', () => {
  const folder = temporaryFolder({
    'site.yaml': 'name: 甲\r\n',
    'bureaus/library.md': '---\n',
    'bureaus/.library.md.new': '---\n',
    'notices/a/notice.md': '---\r\n',
    'notices/a/issues/01.md': '---\n',
  });
  expect(readOldContent(folder)).toEqual({
    site: 'name: 甲\r\n',
    bureaus: new Map([['library', '---\n']]),
    notices: new Map([['notices/a/notice.md', '---\r\n']]),
  });
});

test('a folder without settings is no content', () => {
  expect(() => readOldContent(temporaryFolder({ 'a.md': '' }))).toThrow('没有 site.yaml');
});
