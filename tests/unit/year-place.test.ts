import { expect, test } from 'vitest';
import { placeOnLine, yearPlace } from '@/lib/year-place';

test.each([
  ['2024', false, 2024],
  ['2024', true, 2025],
  ['2024-07', false, 2024.5],
  ['2024-12', true, 2025],
  ['2024-01-01', false, 2024],
  ['2024-12-31', true, 2025],
])('%s (at its end: %s) is %d', (iso, atEnd, place) => {
  expect(yearPlace(iso, atEnd)).toBe(place);
});

test('years divide most of the line; what comes later stands behind it', () => {
  const line = { first: 2024, last: 2025 };
  expect([2024, 2025, 2026, 2026.1, 2040].map((years) => placeOnLine(years, line))).toEqual([
    0, 44, 88, 94, 94,
  ]);
});
