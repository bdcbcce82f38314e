import { expect, test } from 'vitest';
import { filtersOf } from '@/lib/search/filters-of';
import { issue, notice, unfinished } from '@/tests/fixtures/notices/sample';

const one = notice([issue({ id: '01' }), unfinished()]);

test('one notice is filtered by status, heading and reason, with the values in use', () => {
  expect(filtersOf([one])).toEqual([
    {
      field: 'status',
      label: '状态',
      choices: [
        { value: '', label: '全部', count: 2 },
        { value: 'rectified', label: '已整改', count: 1 },
        { value: 'incomplete', label: '未完成整改', count: 1 },
      ],
    },
    {
      field: 'theme',
      label: '所属方面',
      choices: [
        { value: '', label: '全部', count: 2 },
        { value: 's2', label: '二、整改情况', count: 2 },
        { value: 's2-1', label: '\u3000（一）服务方面', count: 2 },
      ],
    },
    {
      field: 'reason',
      label: '未完成整改的原因',
      choices: [
        { value: '', label: '全部', count: 2 },
        { value: 'staffing-limit', label: '编制受限', count: 1 },
      ],
    },
  ]);
});

test('several notices are filtered by notice and not by heading', () => {
  const filters = filtersOf([
    one,
    { ...notice([issue({ notice: '2027-museum' })]), slug: '2027-museum', shortTitle: '2027年通报' },
  ]);
  expect(filters.map(({ field }) => field)).toEqual(['notice', 'status', 'reason']);
  expect(filters[0]?.choices).toEqual([
    { value: '', label: '全部', count: 3 },
    { value: '2026-library', label: '2026年巡察整改通报', count: 2 },
    { value: '2027-museum', label: '2027年通报', count: 1 },
  ]);
});

test('if every issue is rectified there is no filter by reason', () => {
  expect(filtersOf([notice([issue()])]).map(({ field }) => field)).toEqual(['status', 'theme']);
});
