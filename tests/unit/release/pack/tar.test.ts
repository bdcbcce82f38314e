import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readTar, writeTar } from '@/lib/release/pack/tar';
import { temporaryFolder } from '@/tests/fixtures/temporary-folder';

const FILES = new Map([
  ['site/b.txt', Buffer.from('乙')],
  ['site/a.txt', Buffer.from('')],
  ['site/c.bin', Buffer.alloc(512, 1)],
  [`site/${'long/'.repeat(25)}file.txt`, Buffer.from('deep')],
  ['site/图.png', Buffer.alloc(513, 2)],
]);

test('an archive gives back its files, sorted by path', () => {
  const files = readTar(writeTar(FILES));
  expect([...files.keys()]).toEqual([...FILES.keys()].sort());
  for (const [path, bytes] of FILES) expect(files.get(path)?.equals(bytes)).toBe(true);
});

test('the order in which files come makes no difference', () => {
  const other = new Map([...FILES].reverse());
  expect(writeTar(other).equals(writeTar(FILES))).toBe(true);
});

test.skipIf(process.platform !== 'linux')('tar reads the same files, with fixed times and owners', () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'a.tar'), writeTar(FILES));
  const listed = execFileSync('tar', ['--utc', '-tvf', 'a.tar', '--quoting-style=literal'], {
    cwd: folder,
    encoding: 'utf8',
  });
  const lines = listed.trimEnd().split('\n');
  expect(lines[1]).toMatch(/^-rw-r--r-- 0\/0 +3 2000-01-01 00:00 site\/b.txt$/);
  expect(lines).toHaveLength(FILES.size);
});

describe('an archive that writeTar did not write is refused:', () => {
  const whole = writeTar(FILES);
  const changed = (at: number, byte: number): Buffer => {
    const bytes = Buffer.from(whole);
    bytes.writeUInt8(byte, at);
    return bytes;
  };
  test.each([
    ['cut within a file', whole.subarray(0, 1500), '文件不完整'],
    ['cut before its end mark', whole.subarray(0, -1024), '文件不完整'],
    ['a changed header', changed(3, 65), '文件头已损坏'],
    ['more after the end', Buffer.concat([whole, writeTar(FILES)]), '文件头已损坏'],
    ['no archive at all', Buffer.alloc(1024, 7), '文件头已损坏'],
  ])('%s', (_, bytes, message) => {
    expect(() => readTar(bytes)).toThrow(message);
  });
});

test.each([
  ['../a', '文件名通到别处'],
  ['/a', '文件名通到别处'],
  ['a//b', '文件名通到别处'],
  ['a b', '文件名里有空白'],
  ['a\nb', '文件名里有空白'],
  [`${'a'.repeat(101)}`, '文件名太长'],
])('a file named %j is not packed', (path, message) => {
  expect(() => writeTar(new Map([[path, Buffer.alloc(0)]]))).toThrow(message);
});
