import { expect, test } from 'vitest';
import { statusOn } from '@/lib/model/across/status-on';
import { issue, unfinished } from '@/tests/fixtures/notices/sample';

const source = '某市图书局';
const changed = unfinished({
  given: unfinished().status,
  updates: [
    { date: '2026-04-01', text: '基本完成。', source, status: 'basically-complete' },
    { date: '2026-05-01', text: '正在收尾。', source },
    { date: '2026-07-01', text: '完成。', source, status: 'rectified' },
  ],
});

test.each([
  ['2026-03-31', 'incomplete'],
  ['2026-04-01', 'basically-complete'],
  ['2026-06-30', 'basically-complete'],
  ['2026-07-01', 'rectified'],
  ['2027-01-01', 'rectified'],
])('by the updates until %s it is %s', (day, status) => {
  expect(statusOn(changed, day)).toBe(status);
});

test('a status that was corrected later is given as it was listed on that day', () => {
  const errata = [
    {
      date: '2026-08-01',
      of: 'status' as const,
      from: '未完成整改',
      to: '基本完成整改',
      reason: '录入时抄错。',
    },
    { date: '2026-09-01', of: 'status' as const, from: '基本完成整改', to: '已整改', reason: '再次核对。' },
  ];
  const corrected = issue({ errata });
  expect(['2026-07-31', '2026-08-01', '2026-09-01'].map((day) => statusOn(corrected, day))).toEqual([
    'incomplete',
    'basically-complete',
    'rectified',
  ]);
});
