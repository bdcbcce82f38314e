import { expect, test } from 'vitest';
import { headingEnd } from '@/lib/import/text/heading-end';
import { numberingAt } from '@/lib/import/text/numbering';

test.each([
  ['（一）提高站位。局党组学习。', '（一）提高站位。', '局党组学习。'],
  ['1.学习不够深入', '1.学习不够深入', ''],
  ['1.关于“甲。乙”问题的整改。一是丙。', '1.关于“甲。乙”问题的整改。', '一是丙。'],
  ['一、关于“甲。”整改进展情况：已完成。', '一、关于“甲。”', '整改进展情况：已完成。'],
  ['1.关于“甲”的问题：丙。', '1.关于“甲”的问题：', '丙。'],
  ['2.针对“甲‘乙’”问题，一是丙。', '2.针对“甲‘乙’”问题，', '一是丙。'],
  ['1.关于学习不够深入问题的整改情况：已完成。丙。', '1.关于学习不够深入问题的整改情况：', '已完成。丙。'],
  ['3.学习不够深入：一是丙。', '3.学习不够深入：', '一是丙。'],
  ['（4）《办法。》落实不够。丙。', '（4）《办法。》落实不够。', '丙。'],
  ['（5）少一个引号“甲。丙。', '（5）少一个引号“甲。', '丙。'],
])('the heading of %s ends before its text', (text, heading, rest) => {
  const end = headingEnd(text, numberingAt(text)?.length ?? 0);
  expect([text.slice(0, end), text.slice(end)]).toEqual([heading, rest]);
});
