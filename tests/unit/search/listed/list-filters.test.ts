import { expect, test } from 'vitest';
import { listFilters } from '@/lib/search/listed/list-filters';
import { bureau, issue, notice, unfinished } from '@/tests/fixtures/notices/sample';

const archive = { ...bureau, slug: 'archive', name: '某市档案局' };
const older = { ...notice([issue(), issue()]), bureau: archive, published: '2025-03-01' };
const filters = listFilters([notice([unfinished()]), older], [{ opens: '服务方面', group: 'people' }]);
const choicesOf = (field: string) =>
  filters
    .find((filter) => filter.field === field)
    ?.choices.map(({ value, label, count }) => [value, label, count]);

test('each choice that an issue has is there with its number, bureaus by sound, the newest year first', () => {
  expect(choicesOf('bureau')).toEqual([
    ['', '全部', null],
    ['archive', '某市档案局', 2],
    ['library', '某市图书局', 1],
  ]);
  expect(choicesOf('year')).toEqual([
    ['', '全部', null],
    ['2026', '2026年', 1],
    ['2025', '2025年', 2],
  ]);
  expect(choicesOf('status')?.slice(1)).toEqual([
    ['rectified', '已整改', 2],
    ['incomplete', '未完成整改', 1],
  ]);
  expect(choicesOf('group')).toBeUndefined();
});

test('how many targets have passed depends on the day', () => {
  expect(choicesOf('target')?.slice(1)).toEqual([['passed', '目标已过', null]]);
});

test('a filter with nothing to choose is left out', () => {
  const one = listFilters([notice([issue()]), notice([issue()])], []);
  expect(one).toEqual([]);
  expect(listFilters([notice([unfinished()]), notice([issue()])], []).map(({ field }) => field)).toEqual([
    'status',
    'reason',
    'target',
  ]);
});
