import { expect, test } from 'vitest';
import { isIssueTable, pastedTables } from '@/lib/import/input/is-issue-table';

test.each([
  [['序号', '反馈问题', '整改情况']],
  [['存 在 问 题', '整改措施', '完成时限']],
  [['问题', '完成情况']],
])('%j is the head of a table of problems', (cells) => {
  expect(isIssueTable(cells)).toBe(true);
});

test.each([
  [['序号', '内容']],
  [['问题整改情况']],
  [['单位', '问题数', '完成数', '整改率']],
  [['联系电话', '整改办公室']],
  [['存在问题', '这一格里是一整段很长的文字，说明怎样整改，不是表头']],
])('%j is none', (cells) => {
  expect(isIssueTable(cells)).toBe(false);
});

test.each([
  [
    [
      '序号\t反馈问题\t整改措施\t整改情况',
      '1\t学习不够\t学习\t12次。',
      '2\t调研不够\t调研\t3次。',
      '二、下一步',
    ],
    3,
  ],
  [['| 序号 | 存在问题 | 整改情况 |', '|---|---|---|', '| 1 | 学习不够 | 已完成 |'], 3],
  [['序号 反馈问题 整改情况', '1 学习不够 组织学习12次'], 2],
  [['反馈问题　　整改情况', '学习不够　　组织学习'], 2],
])('the lines %j are a pasted table', (lines, last) => {
  expect(pastedTables(lines)).toEqual([{ first: 1, last }]);
});

test.each([
  [['中共某局党组 关于反馈问题整改情况的通报', '来源：某局 时间：2024-06-20']],
  [['一、反馈问题整改情况', '1.学习不够。']],
  [['反馈问题 整改情况如下：', '1.学习不够。']],
])('the lines %j are none', (lines) => {
  expect(pastedTables(lines)).toEqual([]);
});
