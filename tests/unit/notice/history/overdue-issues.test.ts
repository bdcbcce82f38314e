import { expect, test } from 'vitest';
import { overdueIssues } from '@/lib/notice/history/overdue-issues';
import { measure, notice, unfinished } from '@/tests/fixtures/notices/sample';

const due = (id: string, month: string, day: string | null = null) =>
  unfinished({
    id,
    parts: [
      {
        label: '下一步措施：',
        measures: [measure({ id: 'n1', remaining: { reasons: [], target: { month, words: '力争完成' } } })],
      },
    ],
    updates: day === null ? [] : [{ date: day, text: '正在施工。', source: '示例市图书馆' }],
  });

test('an issue is overdue after its month, until something is published about it since', () => {
  const notices = [notice([due('01', '2026-10'), due('02', '2026-11'), due('03', '2026-09', '2026-11-02')])];
  const found = overdueIssues(notices, '2026-11').map(({ month, issue }) => [issue.id, month]);
  expect(found).toEqual([['01', '2026-10']]);
});
