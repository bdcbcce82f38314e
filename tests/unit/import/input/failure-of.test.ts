import { mkdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { failureOf, InputError } from '@/lib/import/input/input';

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
