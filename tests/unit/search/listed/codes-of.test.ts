import { expect, test } from 'vitest';
import { codesOf } from '@/lib/search/listed/codes-of';
import { issue, notice, unfinished } from '@/tests/fixtures/notices/sample';

const groups = [{ opens: '服务方面', group: 'people' as const }];

test('the codes stand in the order of the fields', () => {
  const open = unfinished();
  expect(codesOf(notice([open]), open, groups)).toEqual([
    ['library'],
    ['2026'],
    ['incomplete'],
    ['people'],
    ['staffing-limit'],
    ['2026-06'],
  ]);
});

test('what is rectified has no reason and no target, and another heading no group', () => {
  expect(codesOf(notice([issue()]), issue(), [])).toEqual([['library'], ['2026'], ['rectified'], [], [], []]);
});
