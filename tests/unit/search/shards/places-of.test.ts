import { expect, test } from 'vitest';
import { coveringPieces } from '@/lib/search/shards/covering-pieces';
import { lastNotAbove, placesOf } from '@/lib/search/shards/places-of';

const LISTS: Record<string, number[]> = { 公证: [0, 10, 20], 处在: [2, 13, 22], 证处: [11, 30] };
const listOf = (piece: string): number[] => LISTS[piece] ?? [];

test('a word stands where each of its pieces stands in its place', () => {
  expect(placesOf(coveringPieces('公证处在'), listOf)).toEqual([0, 20]);
  expect(placesOf(coveringPieces('公证处'), listOf)).toEqual([10]);
  expect(placesOf(coveringPieces('公证所'), listOf)).toEqual([]);
});

test.each([
  [5, 0],
  [10, 1],
  [99, 2],
  [-1, -1],
])('the last entry not above %d is number %d', (value, at) => {
  expect(lastNotAbove([0, 10, 20], value)).toBe(at);
});

test('entries may be words', () => {
  expect(lastNotAbove(['a', 'c'], 'b')).toBe(0);
});
