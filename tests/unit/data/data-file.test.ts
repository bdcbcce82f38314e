import { expect, test } from 'vitest';
import { formatSize } from '@/lib/data/data-file';

test.each([
  [0, '0 字节'],
  [1023, '1023 字节'],
  [1024, '1.0 KB'],
  [64_890, '63.4 KB'],
])('%d bytes are read as %s', (bytes, words) => {
  expect(formatSize(bytes)).toBe(words);
});
