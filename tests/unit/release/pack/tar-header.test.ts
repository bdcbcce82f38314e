import { expect, test } from 'vitest';
import { BLOCK, formatHeader, parseHeader } from '@/lib/release/pack/tar-header';

// The checksum counts its own field as spaces.
function signed(block: Buffer): Buffer {
  block.fill(' ', 148, 156);
  const sum = block.reduce((total, byte) => total + byte, 0);
  block.write(`${sum.toString(8).padStart(6, '0')}\x00 `, 148);
  return block;
}
const changed = (words: string, at: number): Buffer => {
  const block = formatHeader({ path: 'site/a.txt', size: 7 });
  block.write(words, at, 'latin1');
  return signed(block);
};
const DEEP = `${'folder/'.repeat(20)}a.txt`;

test.each([
  ['site/a.txt', 0],
  ['图/图.png', 513],
  [DEEP, 0o77777777777],
  [`${'p'.repeat(155)}/${'n'.repeat(100)}`, 1],
])('a header gives back %s', (path, size) => {
  const block = formatHeader({ path, size });
  expect(block).toHaveLength(BLOCK);
  expect(parseHeader(block)).toEqual({ path, size });
});

test.each(['n'.repeat(101), `${'p'.repeat(156)}/n`, `p/${'图'.repeat(34)}`])('%s is too long', (path) => {
  expect(() => formatHeader({ path, size: 0 })).toThrow(`文件名太长，不能打包：${path}`);
});

test.each([
  ['../a', '文件名通到别处：../a'],
  ['/a', '文件名通到别处：/a'],
  ['a/./b', '文件名通到别处：a/./b'],
  ['a/', '文件名通到别处：a/'],
  ['a b', '文件名里有空白、引号、反斜线或控制字符："a b"'],
  ["a'b", `文件名里有空白、引号、反斜线或控制字符："a'b"`],
  ['a\\b', '文件名里有空白、引号、反斜线或控制字符："a\\\\b"'],
  ['a\u007fb', '文件名里有空白、引号、反斜线或控制字符'],
])('the path %j is neither written nor read', (path, message) => {
  expect(() => formatHeader({ path, size: 0 })).toThrow(message);
  const block = changed(`${path}\x00`.padEnd(20, '\x00'), 0);
  expect(() => parseHeader(block)).toThrow(message);
});

test.each([
  ['a link', changed('2', 156), '里面有链接、设备或别的特殊文件：site/a.txt'],
  ['a target of a link', changed('b', 157), '里面有链接、设备或别的特殊文件：site/a.txt'],
  ['the format of GNU', changed('ustar  \x00', 257), '不是 npm run pack 打的包'],
  ['words behind the end of the path', changed('b', 50), '文件头已损坏'],
  ['a size in no digits', changed('\x80', 124), '文件头已损坏'],
])('a header with %s is refused', (_, block, message) => {
  expect(() => parseHeader(block)).toThrow(message);
});

test('a header whose checksum is another is refused', () => {
  const block = formatHeader({ path: 'site/a.txt', size: 7 });
  block.write('b', 0);
  expect(() => parseHeader(block)).toThrow('文件头已损坏');
});
