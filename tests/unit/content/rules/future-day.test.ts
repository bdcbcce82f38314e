import { expect, test } from 'vitest';
import { futureDay } from '@/lib/content/rules/future-day';

test('only a day later than tomorrow is warned of, as clocks differ by a zone', () => {
  expect(futureDay('2026-06-01', '2026-06-01')).toBeNull();
  expect(futureDay('2027-01-01', '2026-12-31')).toBeNull();
  expect(futureDay('2027-01-02', '2026-12-31')).toBe(
    '日期 2027-01-02 还没有到，今天是 2026-12-31。请核对年月日。',
  );
});
