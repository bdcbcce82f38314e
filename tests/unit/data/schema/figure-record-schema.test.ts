import { expect, test } from 'vitest';
import { toFiguresData } from '@/lib/data/records/to-figures-data';
import { figureRecordSchema } from '@/lib/data/schema/figure-record-schema';
import { real } from '@/tests/fixtures/notices/real-notice';

const [figure] = toFiguresData(real.site, real.notice).figures;

test('every figure of the real notice fits the schema', () => {
  for (const one of toFiguresData(real.site, real.notice).figures)
    expect(figureRecordSchema.safeParse(one).error).toBeUndefined();
});

test.each([
  { periodFrom: '2023年' },
  { quantity: 'weight' },
  { subject: '' },
  { direction: '' },
  { trend: 'up' },
  { low: '5' },
  { words: undefined },
])('%o does not fit', (change) => {
  expect(figureRecordSchema.safeParse({ ...figure, ...change }).success).toBe(false);
});
