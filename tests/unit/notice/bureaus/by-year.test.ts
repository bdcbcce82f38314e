import { expect, test } from 'vitest';
import { byYear } from '@/lib/notice/bureaus/by-year';
import { notice } from '@/tests/fixtures/notices/sample';

test('notices stand under their years, the newest first', () => {
  const of = (slug: string, published: string) => ({ ...notice([]), slug, published });
  const notices = [of('c', '2026-03-01 09:00'), of('b', '2025-07-01'), of('a', '2025-01-01')];
  expect(byYear(notices).map(({ year, notices: own }) => [year, own.map(({ slug }) => slug)])).toEqual([
    ['2026', ['c']],
    ['2025', ['b', 'a']],
  ]);
});
