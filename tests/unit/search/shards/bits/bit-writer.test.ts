import { expect, test } from 'vitest';
import { createBitReader } from '@/lib/search/shards/bits/bit-reader';
import { createBitWriter } from '@/lib/search/shards/bits/bit-writer';
import fc from '@/tests/fixtures/property';

test('small numbers take few bits', () => {
  const writer = createBitWriter();
  writer.gamma(1);
  writer.rice(1, 0);
  expect(writer.length()).toBe(3);
  expect([...writer.bytes()]).toEqual([0b11000000]);
});

test('what is written is read again', () => {
  const number = fc.tuple(fc.constantFrom('bits', 'gamma', 'rice'), fc.integer({ min: 1, max: 2 ** 24 }));
  fc.assert(
    fc.property(fc.array(number), (numbers) => {
      const writer = createBitWriter();
      for (const [code, value] of numbers) {
        if (code === 'gamma') writer.gamma(value);
        else if (code === 'rice') writer.rice(value, 20);
        else writer.bits(value, 25);
      }
      const reader = createBitReader(writer.bytes());
      const read = numbers.map(([code]) =>
        code === 'gamma' ? reader.gamma() : code === 'rice' ? reader.rice(20) : reader.bits(25),
      );
      expect(read).toEqual(numbers.map(([, value]) => value));
    }),
  );
});
