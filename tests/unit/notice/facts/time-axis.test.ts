import { expect, test } from 'vitest';
import { timeAxis } from '@/lib/notice/facts/time-axis';

const entry = (from: string | null, to = from) => ({
  id: 'x',
  occasion: 'event' as const,
  from,
  to,
  date: null,
});

test('an axis has whole years, each labelled if there are few', () => {
  expect(timeAxis([entry('2023-04-20', '2023-05-31'), entry('2025-12'), entry(null, '2024')])).toEqual({
    first: 2023,
    last: 2025,
    labelled: [2023, 2024, 2025],
  });
});

test('of many years every second one is labelled, and the last', () => {
  expect(timeAxis([entry('2019', null), entry('2025-12')])?.labelled).toEqual([2019, 2021, 2023, 2025]);
});

test('without entries there is no axis', () => {
  expect(timeAxis([])).toBeNull();
});
