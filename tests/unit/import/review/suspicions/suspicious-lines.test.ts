import { expect, test } from 'vitest';
import {
  beginsLikeNumber,
  hasMarks,
  holdsPageNumber,
  isCut,
  repeated,
  standsApart,
} from '@/lib/import/review/suspicions/suspicious-lines';

const line = (text: string, number = 1) => ({ line: number, text });

test.each([
  [
    holdsPageNumber,
    ['学习12次，- 1 -撰写心得', '12', '甲 — 3 — 乙'],
    ['学习1-2次', '2024-2025年', '增长12%'],
  ],
  [beginsLikeNumber, ['Ⅱ学习', 'a）学习', '第一项：学习', '3 学习'], ['一是学习', '1.学习', '3月底前完成']],
  [isCut, ['，学习', '学习、', '学习（'], ['学习。', '“学习”一次']],
  [standsApart, ['2025年2月17日', '中共某市某局党组'], ['2025年2月17日召开会议', '党组']],
  [hasMarks, ['# 学习', '- 学习'], ['学习', '- 3 -']],
] as const)('%o tells suspicious lines from others', (isSuspicious, suspicious, others) => {
  expect([...suspicious, ...others].filter((text) => isSuspicious(line(text)))).toEqual(suspicious);
});

test('a line that occurs again is named at all its places, and a sentence never is', () => {
  const lines = ['某局整改情况通报', '甲。', '某局整改情况通报', '甲。', '某局整改情况通报'];
  expect(repeated(lines.map((text, at) => line(text, at)))).toEqual([
    line('某局整改情况通报', 0),
    line('某局整改情况通报', 2),
    line('某局整改情况通报', 4),
  ]);
});
