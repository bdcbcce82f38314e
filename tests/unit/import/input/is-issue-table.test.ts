import { expect, test } from 'vitest';
import { isIssueTable } from '@/lib/import/input/is-issue-table';

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
  [['联系电话', '整改办公室']],
  [['存在问题', '这一格里是一整段很长的文字，说明怎样整改，不是表头']],
])('%j is none', (cells) => {
  expect(isIssueTable(cells)).toBe(false);
});
