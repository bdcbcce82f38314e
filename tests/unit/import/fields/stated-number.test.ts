import { expect, test } from 'vitest';
import { NUMBER, statedNumber } from '@/lib/import/fields/stated-number';

test.each([
  ['12', 12],
  ['十二', 12],
  ['二十', 20],
  ['两', 2],
  ['一百零六', 106],
  ['百二十', 120],
  ['三百', 300],
])('%s is %i', (printed, value) => {
  expect(statedNumber(printed)).toBe(value);
});

test('a number is found whole, and not where it counts nothing', () => {
  const found = (text: string) => new RegExp(`${NUMBER}个`).exec(text)?.groups?.number ?? null;
  expect(found('共二十二个')).toBe('二十二');
  for (const text of ['每一个', '第十二个', '某一个']) expect(found(text)).toBeNull();
});
