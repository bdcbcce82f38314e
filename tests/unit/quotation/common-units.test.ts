import { expect, test } from 'vitest';
import { commonUnits, unitFrom } from '@/lib/quotation/common-units';

const [one, other] = [Array.from('甲乙丙丁'), Array.from('乙丙丁戊')];

test('units are common on and back from an edge, up to the most', () => {
  expect(commonUnits(one, 1, other, 0, 1, 9)).toBe(3);
  expect(commonUnits(one, 1, other, 0, 1, 2)).toBe(2);
  expect(commonUnits(one, 4, other, 3, -1, 9)).toBe(3);
  expect(commonUnits(one, 0, other, 0, 1, 9)).toBe(0);
});

test('there is no unit beyond the ends', () => {
  expect([unitFrom(one, 4, 1, 0), unitFrom(one, 0, -1, 0)]).toEqual(['', '']);
  expect([unitFrom(one, 1, 1, 0), unitFrom(one, 1, -1, 0)]).toEqual(['乙', '甲']);
});
