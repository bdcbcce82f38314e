import { expect, test } from 'vitest';
import { impossibleDay } from '@/lib/model/schema-fields';

test.each(['2025-02-30', '2025-13-01 10:00'])('%s is well written and does not exist', (day) => {
  expect(impossibleDay(day)).toBe(`没有 ${day.slice(0, 10)} 这一天。请核对日期。`);
});

test.each(['2025-02-28', '2025-2-30', '2025-02-28 25:00', 20250230])('%s is something else', (input) => {
  expect(impossibleDay(input)).toBeNull();
});
