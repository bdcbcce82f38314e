import { expect, test } from 'vitest';
import { ContentError, formatFault } from '@/lib/content/fault';

test.each([
  [{ file: 'content/a.md', message: '缺少这个文件。' }, 'content/a.md：缺少这个文件。'],
  [{ file: 'content/a.md', line: 3, message: '空的。' }, 'content/a.md 第 3 行：空的。'],
  [
    { file: 'content/a.md', line: 3, field: 'title', message: '空的。' },
    'content/a.md 第 3 行 title：空的。',
  ],
])('a fault names as much of its position as is known', (fault, words) => {
  expect(formatFault(fault)).toBe(words);
});

test('a report counts faults and files, and lists them by file and line', () => {
  const faults = [
    { file: 'b.md', line: 2, message: '四' },
    { file: 'a.md', line: 10, message: '三' },
    { file: 'a.md', line: 9, message: '二' },
    { file: 'a.md', message: '一' },
  ];
  expect(new ContentError(faults, []).message.split('\n')).toEqual([
    '内容有 4 处问题（2 个文件）：',
    'a.md：一',
    'a.md 第 9 行：二',
    'a.md 第 10 行：三',
    'b.md 第 2 行：四',
  ]);
});
