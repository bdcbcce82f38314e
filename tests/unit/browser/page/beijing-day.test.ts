import { expect, test } from 'vitest';
import { beijingDay } from '@/browser/page/beijing-day';

test.each([
  ['2025-12-31T15:59:59.999Z', '2025-12-31'],
  ['2025-12-31T16:00:00Z', '2026-01-01'],
  ['2026-03-01T00:00:00-10:00', '2026-03-01'],
  ['2026-03-01T07:59:59+08:00', '2026-03-01'],
])('at %s it is %s in Beijing', (now, day) => {
  expect(beijingDay(new Date(now))).toBe(day);
});
