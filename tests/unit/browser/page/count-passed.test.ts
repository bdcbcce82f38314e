import { expect, test } from 'vitest';
import { passedOf } from '@/browser/page/count-passed';

test.each([
  ['2025-12 2026-09', '2026-01-15T00:00:00Z', 1],
  // 2026-10-01 00:30 in Beijing
  ['2025-12 2026-09', '2026-09-30T16:30:00Z', 2],
  ['2025-12', '2025-12-31T15:30:00Z', 0],
])('of %s, at %s %d are over', (months, now, count) => {
  expect(passedOf(months, new Date(now))).toBe(count);
});
