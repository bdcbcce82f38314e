import { expect, test } from 'vitest';
import { readContentFolder } from '@/lib/withdraw/disk/read-content-folder';
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
