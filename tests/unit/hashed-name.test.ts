import { expect, test } from 'vitest';
import { hashedName, isHashed, nameBeforeHash } from '@/lib/hashed-name';

test.each([
  ['assets/core-dc39310b1b.js', true],
  ['assets/core.js', false],
  ['assets/core-dc39310b1.js', false],
  ['core-dc39310b1b.js', false],
  ['notices/assets/core-dc39310b1b.js', false],
])('whether %s may be cached for ever: %s', (path, kept) => {
  expect(isHashed(path)).toBe(kept);
});

test('a name with a hash leads back to the name', () => {
  const path = hashedName('core', 'dc39310b1b5e7f', 'js');
  expect(path).toBe('assets/core-dc39310b1b.js');
  expect(nameBeforeHash(path)).toBe('core');
});
