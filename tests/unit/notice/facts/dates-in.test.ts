import { expect, test } from 'vitest';
import { datesIn } from '@/lib/notice/facts/dates-in';

test.each([
  ['2023年4月20日至5月31日', 'day', '2023-04-20', '2023-05-31'],
  ['2023年11月20日至2024年1月19日', 'day', '2023-11-20', '2024-01-19'],
  ['2024年3月19日', 'day', '2024-03-19', '2024-03-19'],
  ['2023年5月以来', 'month', '2023-05', null],
  ['2024年9月起', 'month', '2024-09', null],
  ['2024年1-3月', 'month', '2024-01', '2024-03'],
  ['2024年第三季度', 'quarter', '2024-07', '2024-09'],
  ['2024年上半年', 'half', '2024-01', '2024-06'],
  ['2024年下半年', 'half', '2024-07', '2024-12'],
  ['2023年度', 'year', '2023', '2023'],
  ['2024年春季', 'year', '2024', '2024'],
  ['2019年以来', 'year', '2019', null],
  ['2026年底前', 'year', null, '2026'],
])('%s is read with its bounds', (words, precision, from, to) => {
  expect(datesIn(`于${words}办理`)).toEqual([{ words, start: 1, precision, from, to }]);
});

test('a year alone ends at 年, and several dates come in order', () => {
  expect(datesIn('2023年办结，2024年4月22日举办2024年度考试').map(({ words }) => words)).toEqual([
    '2023年',
    '2024年4月22日',
    '2024年度',
  ]);
});
