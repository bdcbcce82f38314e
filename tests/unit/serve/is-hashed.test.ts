import { expect, test } from 'vitest';
import { isHashed } from '@/lib/serve/is-hashed';

test.each([
  ['assets/core-dc39310b1b.js', true],
  ['assets/core.js', false],
  ['assets/core-dc39310b1.js', false],
  ['core-dc39310b1b.js', false],
  ['notices/assets/core-dc39310b1b.js', false],
])('whether %s may be kept for good: %s', (path, kept) => {
  expect(isHashed(path)).toBe(kept);
});
