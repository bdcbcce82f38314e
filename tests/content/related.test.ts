import { expect, test } from 'vitest';
import { readContent } from '@/lib/content/read-content';
import { reasonWords } from '@/lib/notice/related/reason-words';
import { relatedTo } from '@/lib/notice/related/related';
import { REAL_CONTENT } from '@/tests/fixtures/notices/real-content';

const notice = readContent(REAL_CONTENT).notices[0];
if (notice === undefined) throw new Error('no notice');

test('the notice of 2025 has five pairs of related issues; the five budget rates relate 36 and 43', () => {
  const pairs = notice.issues.flatMap((issue) =>
    relatedTo(notice, issue)
      .filter(({ issue: { id } }) => issue.id < id)
      .map(({ issue: { id }, reason }) => `${issue.id} ${id} ${reasonWords(reason)}`),
  );
  expect(pairs).toEqual([
    '15 31 都提到了《莆田市司法鉴定执业投诉处理流程指南（试行）》',
    '33 37 原文相同：…机关干部队伍特别是专业化建设情况进行分析研判，为统筹干部调配…',
    '36 43 原文相同：2023年度“司法业务工作经费”预算执行率92.95%、“国…',
    '36 38 都提到了《莆田市司法局往来款专项清查审计报告》',
    '42 43 原文相同：持续加大对各县区公共法律服务中心（站）建设的督促力度。下一步…',
  ]);
});
