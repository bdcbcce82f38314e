import { expect, test } from 'vitest';
import { checksum } from '@/lib/search/shards/bits/checksum';

test('it is that of FNV-1a', () => {
  expect(checksum(Buffer.from(''))).toBe(0x811c9dc5);
  expect(checksum(Buffer.from('foobar'))).toBe(0xbf9cf968);
});
