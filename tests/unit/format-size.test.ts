import { expect, test } from 'vitest';
import { formatSize } from '@/lib/format-size';

test.each([
  [0, '0 字节'],
  [1023, '1023 字节'],
  [1024, '1.0 KB'],
  [64_890, '63.4 KB'],
  [1024 * 1024, '1.0 MB'],
  [12_900_000, '12.3 MB'],
])('%d bytes are read as %s', (bytes, words) => {
  expect(formatSize(bytes)).toBe(words);
});
