import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { writeFolder } from '@/lib/import/write/write-folder';

const content = mkdtempSync(join(tmpdir(), 'write-'));
afterAll(() => rmSync(content, { recursive: true }));

const FILES = new Map<string, string | Uint8Array>([
  ['notice.md', '---\n'],
  ['issues/01.md', '一'],
  ['source.txt', Uint8Array.from([0xe4, 0xb8, 0x80])],
]);

test('the files of a notice are written into a folder of its name, and nothing else is left', () => {
  writeFolder(content, '2026-xuncha', FILES);
  const folder = join(content, 'notices/2026-xuncha');
  expect(readFileSync(join(folder, 'issues/01.md'), 'utf8')).toBe('一');
  expect(readFileSync(join(folder, 'source.txt'), 'utf8')).toBe('一');
  expect(readdirSync(content)).toEqual(['notices']);
});

test('what an import left that was killed is removed by the next', () => {
  mkdirSync(join(content, '.import-abc/issues'), { recursive: true });
  writeFolder(content, '2030-xuncha', FILES);
  expect(readdirSync(content)).toEqual(['notices']);
});

test('a folder that is there is never written over', () => {
  writeFolder(content, '2027-xuncha', FILES);
  expect(() => writeFolder(content, '2027-xuncha', new Map([['notice.md', '别的']]))).toThrow(
    'content/notices/2027-xuncha 已经有了，不会覆盖。请换一个名字，或先核对那个文件夹。',
  );
  expect(readFileSync(join(content, 'notices/2027-xuncha/notice.md'), 'utf8')).toBe('---\n');
});

test.each(['con', 'com1', '../别处', 'A', '2026 xuncha', 'a/b', '', '-a'])(
  '“%s” is no name for a folder',
  (slug) => {
    expect(() => writeFolder(content, slug, FILES)).toThrow(
      `文件夹名“${slug}”不合规定。请用小写字母、数字和减号，例如 2026-xuncha。`,
    );
    expect(existsSync(join(content, '..', '别处'))).toBe(false);
  },
);
