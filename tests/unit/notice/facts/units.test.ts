import { expect, test } from 'vitest';
import { longestFirst, UNITS, UNITS_OF_NUMERALS } from '@/lib/notice/facts/units';

test('a unit that begins with another one comes before it in a pattern', () => {
  const units = longestFirst(UNITS.keys()).split('|');
  for (const [at, unit] of units.entries())
    for (const earlier of units.slice(0, at))
      expect(unit.startsWith(earlier), `${earlier} ${unit}`).toBe(false);
});

test('every unit of a Chinese numeral has a quantity', () => {
  expect([...UNITS_OF_NUMERALS].filter((unit) => !UNITS.has(unit))).toEqual([]);
});
