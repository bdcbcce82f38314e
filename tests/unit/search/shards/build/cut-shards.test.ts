import { expect, test } from 'vitest';
import { buildLists } from '@/lib/search/shards/build/build-lists';
import { cutShards } from '@/lib/search/shards/build/cut-shards';
import { unpackShard } from '@/lib/search/shards/shard-bytes';

// every character of a stock followed by every other in turn
const stock = Array.from({ length: 150 }, (_, at) => String.fromCharCode(0x4e00 + at));
const text = stock.flatMap((one) => stock.map((other) => one + other)).join('');
const lists = buildLists([{ text, titleLength: 0 }]);
const shards = [...cutShards(lists)];

test('every list is in one shard, which is named by its first piece', () => {
  const all = shards.flatMap(([first, bytes]) => {
    const own = [...(unpackShard(bytes) ?? [])];
    expect(own[0]?.[0]).toBe(first);
    return own;
  });
  expect(all).toEqual([...lists]);
});

test('shards are of 6 to 16 KB and begin with a character', () => {
  const sizes = shards.map(([, { length }]) => length);
  expect(shards.length).toBeGreaterThan(2);
  expect(Math.min(...sizes.slice(0, -1))).toBeGreaterThanOrEqual(6 * 1024);
  expect(Math.max(...sizes)).toBeLessThan(16 * 1024);
  expect(shards.every(([first]) => first.length === 1)).toBe(true);
});

test('a character with more than that is cut between its pieces', () => {
  const many = Array.from({ length: 9000 }, (_, at): [string, number[]] => [
    `公${String.fromCharCode(at + 1)}`,
    [at * 1000],
  ]);
  const cut = cutShards(new Map(many));
  expect(cut.size).toBeGreaterThan(1);
  expect([...cut.values()].every(({ length }) => length < 16 * 1024 + 16)).toBe(true);
});
