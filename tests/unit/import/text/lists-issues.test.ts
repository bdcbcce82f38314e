import { expect, test } from 'vitest';
import { listsIssues } from '@/lib/import/text/lists-issues';

test.each([
  '未完成整改的问题及原因',
  '尚未完成整改问题',
  '正在推进整改的问题',
  '基本完成整改的问题',
  '未完成整改事项及下一步措施',
])('%s lists issues by their status', (heading) => {
  expect(listsIssues(heading)).toBe(true);
});

test.each(['未坚持集体领导的问题', '未完成培训任务的问题', '整改落实情况'])('%s does not', (heading) => {
  expect(listsIssues(heading)).toBe(false);
});
