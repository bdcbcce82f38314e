import { expect, test } from 'vitest';
import { shortNames } from '@/lib/export/short-names';

const first = (count: number, taken?: readonly string[]): string[] => {
  const names = shortNames(taken);
  return Array.from({ length: count }, () => names.next().value);
};

test('names are of one letter as long as there are letters, then of two, then of three', () => {
  const names = first(52 + 52 * 52 + 1);
  expect([names[0], names[25], names[26], names[51]]).toEqual(['a', 'z', 'A', 'Z']);
  expect([names[52], names[53], names[52 + 52 * 52 - 1], names[52 + 52 * 52]]).toEqual([
    'aa',
    'ab',
    'ZZ',
    'aaa',
  ]);
});

test('no name comes twice and every one is fit for a selector as it is', () => {
  const names = first(5000);
  expect(new Set(names).size).toBe(5000);
  expect(names.filter((name) => !/^[a-zA-Z]+$/.test(name))).toEqual([]);
});

test('names that are taken are passed over', () => {
  expect(first(3, ['b', 'js'])).toEqual(['a', 'c', 'd']);
  expect(first(1000, ['js'])).not.toContain('js');
});
