import { expect, test } from 'vitest';
import { findTitle, titleOf } from '@/lib/import/frame/title';

const lines = (...texts: string[]) => texts.map((text, at) => ({ line: at + 1, text }));
const title = (...texts: string[]): string[] | undefined =>
  findTitle(lines(...texts))?.lines.map(({ text }) => text);

test.each([
  [['中共某局党组关于巡察整改情况的通报'], ['中共某局党组关于巡察整改情况的通报']],
  [['【通报】中共某局党组关于巡察整改情况的通报'], ['中共某局党组关于巡察整改情况的通报']],
  [['• 中共某局党组关于巡察整改情况的通报'], ['中共某局党组关于巡察整改情况的通报']],
  [
    ['中共某局党组', '关于巡察整改情况的通报'],
    ['中共某局党组', '关于巡察整改情况的通报'],
  ],
  [
    ['审计查出问题整改情况的报告——在某市人大常委会会议上'],
    ['审计查出问题整改情况的报告——在某市人大常委会会议上'],
  ],
  [['某局关于巡察整改情况的通报 2024-02-26 08:30'], ['某局关于巡察整改情况的通报']],
])('%j is the title %j', (texts, expected) => {
  expect(title(...texts)).toEqual(expected);
});

test.each([['某市人民政府门户网站'], ['现将巡察整改情况通报。']])('%s is none', (text) => {
  expect(findTitle(lines(text))).toBeNull();
});

test('the editor may name the lines of the title', () => {
  expect(titleOf(lines('甲', '乙', '丙'), new Set([2, 3]))?.lines.map(({ text }) => text)).toEqual([
    '乙',
    '丙',
  ]);
  expect(titleOf(lines('甲'), new Set([7]))).toBeNull();
});
