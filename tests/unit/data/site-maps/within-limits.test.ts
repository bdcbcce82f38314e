import { expect, test } from 'vitest';
import { LIMITS, withinLimits } from '@/lib/data/site-maps/within-limits';

const letters = ['a', 'b', 'c', 'd', 'e'];

test('parts have at most so many addresses', () => {
  expect(withinLimits(letters, 0, { addresses: 2, bytes: 100 })).toEqual([['a', 'b'], ['c', 'd'], ['e']]);
  expect(withinLimits(letters, 0, { addresses: 5, bytes: 100 })).toEqual([letters]);
});

test('parts have at most so many bytes with their frame, in UTF-8', () => {
  expect(withinLimits(letters, 1, { addresses: 100, bytes: 3 })).toEqual([['a', 'b'], ['c', 'd'], ['e']]);
  expect(withinLimits(['一', '二'], 0, { addresses: 100, bytes: 5 })).toEqual([['一'], ['二']]);
});

test('nothing is one empty part, and an entry that is too long has its own', () => {
  expect(withinLimits([], 0, LIMITS)).toEqual([[]]);
  expect(withinLimits(['aaaa', 'b'], 0, { addresses: 100, bytes: 3 })).toEqual([['aaaa'], ['b']]);
});
