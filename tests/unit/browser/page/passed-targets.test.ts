import { describe, expect, test } from 'vitest';
import { beijingMonth, isOver } from '@/browser/page/passed-targets';

describe('beijingMonth', () => {
  test.each([
    ['2025-12-31T15:59:59.999Z', '2025-12'],
    ['2025-12-31T16:00:00Z', '2026-01'],
    ['2025-12-31T23:59:59+08:00', '2025-12'],
    ['2026-01-01T00:00:00+08:00', '2026-01'],
    ['2025-12-31T12:00:00-05:00', '2026-01'],
    ['2024-02-29T16:00:00Z', '2024-03'],
    ['2025-10-01T00:00:00Z', '2025-10'],
  ])('at %s it is %s in Beijing', (now, month) => {
    expect(beijingMonth(new Date(now))).toBe(month);
  });
});

describe('isOver', () => {
  test.each([
    ['2025-12', '2025-12-15T00:00:00Z', false],
    ['2025-12', '2025-12-31T15:59:59Z', false],
    ['2025-12', '2025-12-31T16:00:00Z', true],
    ['2025-12', '2026-01-02T00:00:00Z', true],
    ['2026-01', '2025-12-31T16:00:00Z', false],
    ['2026-02', '2026-10-01T00:00:00Z', true],
    ['2026-10', '2026-02-01T00:00:00Z', false],
  ])('%s at %s: %s', (month, now, over) => {
    expect(isOver(month, new Date(now))).toBe(over);
  });
});
