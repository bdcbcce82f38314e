import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readContent } from '@/lib/content/read-content';
import { MOST_RELATED } from '@/lib/model/related-schema';
import { reasonWords } from '@/lib/notice/related/reason-words';
import { relatedTo } from '@/lib/notice/related/related';
import { relatedPairs } from '@/lib/notice/related/related-pairs';
import { REAL_CONTENT } from '@/tests/fixtures/notices/real-content';

const notice = readContent(REAL_CONTENT).notices[0];
if (notice === undefined) throw new Error('no notice');

// The pairs that a reader found.
const byHand = readFileSync('tests/fixtures/facts/relations-by-hand.txt', 'utf8')
  .split('\n')
  .filter((line) => /^\d/.test(line))
  .map((line) => line.slice(0, 5));

const shown = notice.issues.flatMap((issue) =>
  relatedTo(notice, issue)
    .filter(({ issue: { id } }) => issue.id < id)
    .map(({ issue: { id }, reason }) => ({ pair: `${issue.id} ${id}`, words: reasonWords(reason) })),
);

test('every pair found by reading is found by rule, and no other', () => {
  const found = relatedPairs(notice, MOST_RELATED + 1).map(({ issues }) =>
    issues.map((at) => notice.issues[at]?.id).join(' '),
  );
  expect([...new Set(found)].sort()).toEqual(byHand);
});

test('all are shown but those for which an issue has no room', () => {
  expect(byHand.filter((pair) => !shown.some((one) => one.pair === pair))).toEqual(['23 36', '24 36']);
});

test('each pair says what both name or say', () => {
  const words = new Map(shown.map(({ pair, words: reason }) => [pair, reason]));
  for (const [pair, reason] of [
    ['01 03', '都提到了“148”'],
    ['08 31', '都提到了“三比三看”'],
    ['15 31', '都提到了《莆田市司法鉴定执业投诉处理流程指南（试行）》'],
    ['18 22', '都提到了法律援助中心'],
    ['20 43', '都提到了国家统一法律职业资格考试'],
    ['33 37', '原文相同：…机关干部队伍特别是专业化建设情况进行分析研判，为统筹干部调配…'],
    ['42 43', '原文相同：持续加大对各县区公共法律服务中心（站）建设的督促力度。下一步…'],
  ] as const)
    expect(words.get(pair), pair).toBe(reason);
});
