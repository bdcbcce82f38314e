import { expect, test } from 'vitest';
import { faultsIn } from '@/tests/fixtures/notices/faults-in';

test('a file in GBK is named with the line of its first Chinese word', () => {
  expect(faultsIn('not-utf-8')).toEqual([
    'content/notices/2026-library/issues/02.md 第 2 行：文件不是 UTF-8 编码。请在记事本里选“另存为”，编码选 UTF-8，再保存。',
  ]);
});

test('a file in UTF-16 is not UTF-8', () => {
  expect(faultsIn('utf-16')).toEqual([
    'content/notices/2026-library/issues/03.md 第 1 行：文件不是 UTF-8 编码。请在记事本里选“另存为”，编码选 UTF-8，再保存。',
  ]);
});

test('an empty file', () => {
  expect(faultsIn('empty-file')).toEqual([
    'content/notices/2026-library/issues/02.md 第 1 行：文件是空的。请照 content/README.md 的例子写，不要的文件请删掉。',
  ]);
});

test('every line with a Tab is named', () => {
  expect(faultsIn('tab')).toEqual([
    'content/notices/2026-library/issues/04.md 第 5 行：这一行有制表符（Tab 键）。请删掉，改用空格。',
    'content/notices/2026-library/issues/04.md 第 9 行：这一行有制表符（Tab 键）。请删掉，改用空格。',
  ]);
});

test('a character that nobody sees is named by its number', () => {
  expect(faultsIn('hidden-character')).toEqual([
    'content/notices/2026-library/issues/02.md 第 6 行：这一行有看不见的字符（U+200B），多半是粘贴时带来的。请把这一行重新打一遍。',
  ]);
});
