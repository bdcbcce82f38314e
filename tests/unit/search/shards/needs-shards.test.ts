import { expect, test } from 'vitest';
import { noticeLines } from '@/lib/model/reading-order';
import { MOST_SCANNED, needsShards } from '@/lib/search/shards/needs-shards';
import { issue, notice } from '@/tests/fixtures/notices/sample';

test('notices with more characters than that do', () => {
  const one = notice([issue()]);
  const characters = noticeLines(one).reduce((sum, { text }) => sum + text.length, 0);
  expect(needsShards([one, one], 2 * characters)).toBe(false);
  expect(needsShards([one, one], 2 * characters - 1)).toBe(true);
  expect(needsShards([one])).toBe(false);
  expect(needsShards(Array.from({ length: Math.ceil(MOST_SCANNED / characters) + 1 }, () => one))).toBe(true);
});
