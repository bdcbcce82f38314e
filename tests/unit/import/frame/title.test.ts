import { expect, test } from 'vitest';
import { copiesOf, findTitle, titleOf } from '@/lib/import/frame/title';

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
  [
    ['中共某局党组', '关于市委第二巡察组反馈意见', '整改进展情况的通报'],
    ['中共某局党组', '关于市委第二巡察组反馈意见', '整改进展情况的通报'],
  ],
  [
    ['中共某局党组关于市委第二巡察组', '反馈意见整改进展', '情况的通报'],
    ['中共某局党组关于市委第二巡察组', '反馈意见整改进展', '情况的通报'],
  ],
  [
    ['关于市委第二巡察组反馈意见', '整改进展情况的', '通　报'],
    ['关于市委第二巡察组反馈意见', '整改进展情况的', '通　报'],
  ],
  [
    ['中 共 某 局 党 组', '关 于 巡 察 整 改 情 况 的 通 报'],
    ['中 共 某 局 党 组', '关 于 巡 察 整 改 情 况 的 通 报'],
  ],
  [['中共某局党组关于巡察整改情况的通报（公开稿）'], ['中共某局党组关于巡察整改情况的通报（公开稿）']],
  // another notice above
  [['某局关于招聘的公告', '巡察整改情况的通报'], ['巡察整改情况的通报']],
  [['某局关于巡察整改情况的通报 2024-02-26 08:30'], ['某局关于巡察整改情况的通报']],
])('%j is the title %j', (texts, expected) => {
  expect(title(...texts)).toEqual(expected);
});

test.each([['某市人民政府门户网站'], ['现将巡察整改情况通报。']])('%s is none', (text) => {
  expect(findTitle(lines(text))).toBeNull();
});

test.each([
  [['中共某局党组关于巡察整改情况的通报', '来源：某局', '中共某局党组关于巡察整改情况的通报'], [1]],
  [
    ['中共某局党组', '关于巡察整改情况的通报', '中共某局党组关于巡察整改情况的通报'],
    [1, 2],
  ],
  [['中共某局党组关于巡察整改情况的通报', '中 共 某 局 党 组', '关于巡察整改情况的通报'], [1]],
])('in %j the title is printed twice', (texts, copies) => {
  const all = lines(...texts);
  const found = findTitle(all);
  if (found === null) throw new Error('no title');
  expect([...copiesOf(found, all)].map(({ line }) => line)).toEqual(copies);
});

test('the editor may name the lines of the title', () => {
  expect(titleOf(lines('甲', '乙', '丙'), new Set([2, 3]))?.lines.map(({ text }) => text)).toEqual([
    '乙',
    '丙',
  ]);
  expect(titleOf(lines('甲'), new Set([7]))).toBeNull();
});
