import { expect, test } from 'vitest';
import { toDateRecords } from '@/lib/data/records/to-dates-data';
import { dateRecordSchema } from '@/lib/data/schema/date-record-schema';
import { real } from '@/tests/fixtures/notices/real-notice';

const dates = toDateRecords(real.site, real.notice);

test('every date of the real notice fits the schema', () => {
  for (const one of dates) expect(dateRecordSchema.safeParse(one).error).toBeUndefined();
});

test.each([
  { from: '2023年' },
  { to: '2023-5' },
  { occasion: 'deadline' },
  { precision: 'season' },
  { offset: -1 },
  { words: '' },
])('%o does not fit', (change) => {
  expect(dateRecordSchema.safeParse({ ...dates[0], ...change }).success).toBe(false);
});
