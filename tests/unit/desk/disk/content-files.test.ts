import { symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { DeskError } from '@/desk/desk-error';
import { readStored } from '@/desk/disk/content-files';
import { temporaryFolder } from '@/tests/fixtures/temporary-folder';

const CONTENT = { 'content/site.yaml': '\uFEFFname: 甲\r\n', 'content/.new': '一半', 'secret.yaml': '秘密' };

test('a file is read with its BOM and its line ends', () => {
  expect(readStored(join(temporaryFolder(CONTENT), 'content'), 'site.yaml').text).toBe('\uFEFFname: 甲\r\n');
});

test.each([
  '../secret.yaml',
  '/etc/passwd',
  'notices/../../secret.yaml',
  '..\\secret.yaml',
  './site.yaml',
  '.new',
  'no.yaml',
  'site.yaml\0',
  '',
  'C:\\secret',
])('a path that leads elsewhere is refused: %j', (path) => {
  const content = join(temporaryFolder(CONTENT), 'content');
  expect(() => readStored(content, path)).toThrow(DeskError);
});

test.skipIf(process.platform === 'win32')('a link to a file elsewhere is not followed', () => {
  const folder = temporaryFolder(CONTENT);
  symlinkSync('../secret.yaml', join(folder, 'content', 'link.yaml'));
  expect(() => readStored(join(folder, 'content'), 'link.yaml')).toThrow('链接到别处');
});

test('a file in another encoding is left alone', () => {
  const folder = temporaryFolder(CONTENT);
  writeFileSync(join(folder, 'content', 'gbk.yaml'), Buffer.from([0xc4, 0xaa, 0xcc, 0xef]));
  expect(() => readStored(join(folder, 'content'), 'gbk.yaml')).toThrow('不是 UTF-8 编码');
});
