import { expect, test } from 'vitest';
import { newestFirst } from '@/lib/model/newest-first';

const slugs = (...notices: { published: string; slug: string }[]) =>
  notices.toSorted(newestFirst).map(({ slug }) => slug);

test('the newest notice comes first, to the minute', () => {
  const a = { published: '2025-02-17 17:21', slug: 'a' };
  const b = { published: '2025-02-17 17:22', slug: 'b' };
  expect([slugs(a, b), slugs(b, a)]).toEqual([
    ['b', 'a'],
    ['b', 'a'],
  ]);
});

test('notices of one time are in the order of their slugs, however they were read', () => {
  const a = { published: '2025-02-17', slug: '2025-a' };
  const b = { published: '2025-02-17', slug: '2025-b' };
  expect(slugs(a, b)).toEqual(slugs(b, a));
});
