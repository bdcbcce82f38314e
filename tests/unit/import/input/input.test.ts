import { mkdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { failureOf, InputError, toInput } from '@/lib/import/input/input';

const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

test('a clean file becomes the source byte for byte, also with the line ends of Windows', () => {
  const bytes = new TextEncoder().encode('通报\r\n  一、甲');
  const { lines, source } = toInput(['通报', '  一、甲'], {}, bytes);
  expect(source).toBe(bytes);
  expect(lines).toEqual([
    { line: 1, text: '通报' },
    { line: 2, text: '一、甲' },
  ]);
});

test('characters that nobody sees are taken out, also of the source, and reported', () => {
  const bytes = new TextEncoder().encode('甲\u200b乙\u200b');
  const { lines, source, remarks } = toInput(['甲\u200b乙\u200b', '丙'], {}, bytes);
  expect(lines.map(({ text }) => text)).toEqual(['甲乙', '丙']);
  expect(textOf(source)).toBe('甲乙\n丙');
  expect(remarks).toEqual([{ line: 1, message: '去掉了 2 个看不见的字符（U+200B）' }]);
});

test('a tab is a blank, and a character that may be another is kept and reported', () => {
  const { lines, source, remarks } = toInput(['甲\t⼈'], { remarks: [{ line: 0, message: '先' }] });
  expect(lines).toEqual([{ line: 1, text: '甲 ⼈' }]);
  expect(textOf(source)).toBe('甲 ⼈');
  expect(remarks).toEqual([
    { line: 0, message: '先' },
    { line: 1, message: expect.stringMatching(/^“⼈”（U\+2F08）.+请对照批准的文件$/) },
  ]);
});

test('the error of an input is reported as it is', () => {
  expect(failureOf(new InputError('没有文字'))).toBe('没有文字');
});

test('a disk that cannot be written is reported with path and cure', () => {
  let thrown: unknown = null;
  try {
    mkdirSync('/dev/null/a');
  } catch (error) {
    thrown = error;
  }
  expect(failureOf(thrown)).toBe(
    '写不进 /dev/null/a（错误代码 ENOTDIR），没有导入。请检查磁盘是否已满、文件夹能否写入，再导入一次。',
  );
});

test('a fault of the program is thrown on', () => {
  expect(() => failureOf(new TypeError('fault'))).toThrow('fault');
});

test.each(['清理河道\u202e03\u202c公里', '清理河道\u206703\u2069公里'])(
  'a line whose characters are seen in another order is refused',
  (text) => {
    expect(() => toInput(['通报', text], {})).toThrow('第 2 行有改变显示次序的字符');
  },
);
