import { describe, expect, test } from 'vitest';
import { monthsSince } from '@/browser/page/passed-targets';

describe('monthsSince', () => {
  test.each([
    ['2025-12', '2025-12-15T00:00:00Z', 0],
    ['2025-12', '2025-12-31T15:59:59.999Z', 0],
    ['2025-12', '2025-12-31T16:00:00Z', 1],
    ['2025-12', '2026-01-01T00:00:00+08:00', 1],
    ['2025-12', '2025-12-31T12:00:00-05:00', 1],
    ['2025-12', '2026-11-28T00:00:00Z', 11],
    ['2025-12', '2026-12-31T16:00:00Z', 13],
    ['2024-02', '2024-02-29T16:00:00Z', 1],
    ['2026-01', '2025-12-31T15:00:00Z', -1],
    ['2026-10', '2026-02-01T00:00:00Z', -8],
  ])('from %s to %s: %i in Beijing', (month, now, months) => {
    expect(monthsSince(month, new Date(now))).toBe(months);
  });
});
