import { describe, expect, test } from 'vitest';
import { createBitWriter } from '@/lib/search/shards/bits/bit-writer';
import { packShard, SHARD_FORM, unpackShard, writeList } from '@/lib/search/shards/shard-bytes';
import fc from '@/tests/fixtures/property';

const LISTS = new Map([
  ['公', [3, 8, 9]],
  ['公证', [0, 70_000, 1_740_000]],
  ['公开', [5]],
  ['证', [0]],
]);
const sorted = (lists: Map<string, number[]>) => new Map([...lists].sort(([a], [b]) => (a < b ? -1 : 1)));

test('lists are read as they were written', () => {
  const bytes = packShard(sorted(LISTS));
  expect(unpackShard(bytes)).toEqual(sorted(LISTS));
  expect(bytes[0]).toBe(SHARD_FORM);
});

test('so are any others', () => {
  const unit = fc.integer({ min: 1, max: 0xffff }).map((code) => String.fromCharCode(code));
  const piece = fc.oneof(
    unit,
    fc.tuple(unit, unit).map(([a, b]) => a + b),
  );
  const list = fc.uniqueArray(fc.nat(2 ** 22), { minLength: 1 }).map((all) => all.sort((a, b) => a - b));
  fc.assert(
    fc.property(fc.array(fc.tuple(piece, list)), (all) => {
      const lists = sorted(new Map(all));
      expect(unpackShard(packShard(lists))).toEqual(lists);
    }),
  );
});

test('a list of neighbours is short', () => {
  const writer = createBitWriter();
  writeList(writer, '的一', '的', []);
  const dense = Array.from({ length: 800 }, (_, at) => at * 2);
  const before = writer.length();
  writeList(writer, '的', '的一', dense);
  expect(writer.length() - before).toBeLessThan(dense.length * 2 + 80);
});

describe('a shard is refused', () => {
  const bytes = packShard(sorted(LISTS));
  test.each([
    ['nothing', new Uint8Array()],
    ['cut short', bytes.subarray(0, bytes.length - 1)],
    ['changed', bytes.map((byte, at) => (at === 9 ? byte ^ 1 : byte))],
    ['of another version', bytes.map((byte, at) => (at === 0 ? byte + 1 : byte))],
    ['a page', Buffer.from('<!DOCTYPE html>')],
  ])('%s', (_, damaged) => {
    expect(unpackShard(damaged)).toBeNull();
  });
});
