import { expect, test } from 'vitest';
import { placeOfToday } from '@/browser/page/mark-today';

test.each([
  // 2025-01-01 00:30 in Beijing
  ['2024/2025', '2024-12-31T16:30:00Z', '44%'],
  ['2024/2025', '2024-06-30T16:30:00Z', '22%'],
  ['2019/2025', '2026-11-28T00:00:00Z', '94%'],
])('on a line of %s, %s stands at %s', (years, now, place) => {
  expect(placeOfToday(years, new Date(now))).toBe(place);
});
