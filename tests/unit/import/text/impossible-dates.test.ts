import { expect, test } from 'vitest';
import { impossibleDates } from '@/lib/import/text/impossible-dates';

test.each([
  ['2024年2月30日', ['2024年2月30日']],
  ['力争２０２５年１３月完成', ['２０２５年１３月']],
  ['2025年13月5日', ['2025年13月5日']],
  ['13月底前，2025年0月', ['13月', '2025年0月']],
])('%s holds a date that cannot be', (text, dates) => {
  expect(impossibleDates(text)).toEqual(dates);
});

test.each(['2024年2月29日', '2025年12月', '用了13个月', '20249月', '2025年3-12月'])(
  '%s holds none',
  (text) => {
    expect(impossibleDates(text)).toEqual([]);
  },
);
