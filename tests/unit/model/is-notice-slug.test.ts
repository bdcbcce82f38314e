import { expect, test } from 'vitest';
import { isNoticeSlug } from '@/lib/model/is-notice-slug';

test.each(['2025-xuncha', 'a', '2026'])('%s names a notice', (name) => {
  expect(isNoticeSlug(name)).toBe(true);
});

test.each(['2025 xuncha', '2025-Xuncha', '-a', 'a--b', '巡察', 'con', 'com1', 'a%2e', '..', ''])(
  '“%s” does not',
  (name) => {
    expect(isNoticeSlug(name)).toBe(false);
  },
);
