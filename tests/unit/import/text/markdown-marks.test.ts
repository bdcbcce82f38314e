import { expect, test } from 'vitest';
import { markdownMarks } from '@/lib/import/text/markdown-marks';

test.each([
  ['# 一、整改情况', '# '],
  ['- 整改情况：甲', '- '],
  ['> 引用', '> '],
  ['**1.学习**', '**'],
  ['- **甲**', '- **'],
  ['#号楼整改', ''],
  ['-5℃', ''],
  ['*注', ''],
  ['一、整改情况', ''],
])('the marks of %s are “%s”', (text, marks) => {
  expect(markdownMarks(text)).toBe(marks);
});
