import { expect, test } from 'vitest';
import { createBitReader } from '@/lib/search/shards/bits/bit-reader';

test('the highest bit of a byte is the first, and behind the end all are zero', () => {
  const { bits } = createBitReader(Uint8Array.of(0b10110000));
  expect([bits(1), bits(3), bits(8)]).toEqual([1, 0b011, 0]);
});

test('a code that never ends is read to an end', () => {
  expect(createBitReader(new Uint8Array(2)).gamma()).toBeGreaterThan(0);
  expect(createBitReader(Uint8Array.of(255)).rice(0)).toBe(8);
});
