import { expect, test } from 'vitest';
import { isSlug } from '@/lib/model/is-slug';

test.each(['2025-xuncha', 'a', '2026'])('%s names a notice', (name) => {
  expect(isSlug(name)).toBe(true);
});

test.each(['2025 xuncha', '2025-Xuncha', '-a', 'a--b', '巡察', 'con', 'com1', 'a%2e', '..', ''])(
  '“%s” does not',
  (name) => {
    expect(isSlug(name)).toBe(false);
  },
);
