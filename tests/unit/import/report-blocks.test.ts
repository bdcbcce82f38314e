import { expect, test } from 'vitest';
import { importNotice } from '@/lib/import/import-notice';
import { readTxt } from '@/lib/import/input/read-txt';
import { reportBlocks, rowsByLine } from '@/lib/import/report-blocks';

const NOTICE = [
  '首页 > 公开',
  '中共某局党组关于巡察整改情况的通报',
  '2024年06月24日 17:44 来源：某局',
  '根据市委统一部署，市委巡察组对某局党组开展了巡察。现将整改情况予以公布。',
  '一、整改情况',
  '局党组开会3次。',
  '1.学习不够深入。',
  '整改情况：一是甲。',
  '二是乙。',
  '中共某局党组',
  '2024年6月20日',
];

const blocksOf = (texts: readonly string[]) => {
  const input = readTxt(new TextEncoder().encode(texts.join('\n')));
  return reportBlocks(importNotice(input), input);
};

test('each row names every line that it was read from', () => {
  const rows = blocksOf(NOTICE)[0]?.rows ?? [];
  const linesOf = (words: string) => rows.find((row) => row.words.startsWith(words))?.lines;
  expect(linesOf('标题')).toEqual([2]);
  expect(linesOf('单位')).toEqual([3, 3, 10, 11]);
  expect(linesOf('巡察组')).toEqual([4]);
  expect(linesOf('电话')).toEqual([10, 11]);
  expect(linesOf('章 一')).toEqual([5, 6]);
  expect(linesOf('问题 01')).toEqual([7, 8, 8, 9]);
});

test('a part without rows is not there, and a refused text shows no issues', () => {
  expect(blocksOf(NOTICE).map(({ heading }) => heading)).toEqual([
    '读到的内容',
    '读作发布时间、来源的字，不进正文',
    '没有当作通报的文字（网页、页眉页脚、脚注），不进正文',
  ]);
  const [read] = blocksOf(['某局关于巡察整改的工作方案', ...NOTICE.slice(3)]);
  expect(read?.rows.some(({ words }) => words.startsWith('问题'))).toBe(false);
});

test('each line leads to the first row that was read from it', () => {
  const blocks = blocksOf(NOTICE);
  const byLine = rowsByLine(blocks);
  expect(byLine.get(9)?.words).toMatch(/^问题 01/);
  // Of the time and the source, and left out in part.
  expect(byLine.get(3)?.words).toMatch(/^单位/);
  expect([...byLine.keys()].sort((a, b) => a - b)).toEqual(NOTICE.map((_, at) => at + 1));
  const ids = blocks.flatMap(({ rows }) => rows.map(({ id }) => id));
  expect(new Set(ids).size).toBe(ids.length);
});
