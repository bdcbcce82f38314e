import { expect, test } from 'vitest';
import { parseValue } from '@/lib/record/parse-value';

test.each([
  ['2026-03-01 0123456789abcdef 已整改', '已整改'],
  ['2026-03-01 0123456789abcdef', null],
])('%s has a day, a hash and the status %s', (value, status) => {
  expect(parseValue(value)).toEqual({ day: '2026-03-01', hash: '0123456789abcdef', status });
});
