import { expect, test } from 'vitest';
import { bound, placeFields } from '@/lib/data/schema/place-fields';

test('the id is named after the kind of fact', () => {
  expect(placeFields('日期').id.meta()?.description).toMatch(/^日期的编号/);
});

test.each(['2023', '2023-04', '2023-04-20', null])('%o ends a period', (value) => {
  expect(bound('开始').safeParse(value).success).toBe(true);
});

test.each(['2023年', '2023-4', ''])('%o does not', (value) => {
  expect(bound('开始').safeParse(value).success).toBe(false);
});
