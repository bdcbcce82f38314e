import { expect, test } from 'vitest';
import { parseNotice } from '@/lib/import/parse-notice';
import { saidOfAll, titlesInside } from '@/lib/import/review/suspicions/swallowed-text';

const issues = (...texts: string[]) =>
  parseNotice(['一、整改情况', ...texts].map((text, at) => ({ line: at + 1, text }))).issues;
const texts = (lines: readonly { text: string }[]): string[] => lines.map(({ text }) => text);

test.each([
  [
    'without a number',
    ['一是甲。', '二是乙。', '纪律要求不严格。', '一是丙。', '二是丁。'],
    '纪律要求不严格。',
  ],
  ['without a mark', ['一是甲。二是乙。', '2纪律要求不严格。', '一是丙。二是丁。'], '2纪律要求不严格。'],
  [
    'inside a paragraph',
    ['一是甲。二是乙。2.纪律要求不严格。一是丙。二是丁。'],
    '二是乙。2.纪律要求不严格。',
  ],
])('a title %s between two series is found', (_, lines, title) => {
  expect(texts(titlesInside(issues('1.学习不够深入。', ...lines)))).toEqual([title]);
});

test.each([
  ['a second series', ['一是甲。', '二是乙。', '一是丙。', '二是丁。']],
  ['a paragraph that goes on', ['一是甲。', '继续说明。', '二是乙。']],
  ['a lead', ['主要做法如下。', '一是甲。', '二是乙。']],
])('%s is none', (_, lines) => {
  expect(titlesInside(issues('1.学习不够深入。', ...lines))).toEqual([]);
});

test.each(['注：数据截至2024年11月。', '某局党组将继续抓好整改。', '通过整改，作风明显好转。'])(
  '“%s” at the end of the last issue may be said of all',
  (text) => {
    expect(texts(saidOfAll(issues('1.学习不够深入。', '整改情况：甲。', text)))).toEqual([text]);
  },
);

test.each([
  ['a sentence about the issue', ['整改情况：甲。', '学习次数明显增加。']],
  ['a measure', ['整改情况：一是甲。', '二是局党组将继续学习。']],
  ['all that the issue has', ['整改情况：局党组将继续学习。']],
])('%s is not', (_, lines) => {
  expect(saidOfAll(issues('1.学习不够深入。', ...lines))).toEqual([]);
});
