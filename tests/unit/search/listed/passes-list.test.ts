import { expect, test } from 'vitest';
import { readListQuery } from '@/lib/search/listed/list-query';
import { passesList } from '@/lib/search/listed/passes-list';

const CODES = [['library'], ['2026'], ['incomplete'], ['people'], ['staffing-limit'], ['2026-06']];
const passes = (query: string, month = '2026-07') =>
  passesList(CODES, readListQuery(new URLSearchParams(query)), month);

test('an issue passes when each filter that is used has one of its values', () => {
  expect(passes('')).toBe(true);
  expect(passes('bureau=library&year=2026&status=incomplete&group=people&reason=staffing-limit')).toBe(true);
  expect(passes('bureau=library&year=2025')).toBe(false);
});

test('a target has passed once its month is over, and an issue without one never', () => {
  expect(passes('target=passed', '2026-06')).toBe(false);
  expect(passes('target=passed', '2026-07')).toBe(true);
  const without = CODES.map((values, at) => (at === 5 ? [] : values));
  expect(passesList(without, readListQuery(new URLSearchParams('target=passed')), '2030-01')).toBe(false);
});
