import { expect, test } from 'vitest';
import { calendarEntries } from '@/lib/check-site/expect/calendar';
import { issue, NOTICE_URL } from '@/tests/unit/check-site/sample-data';

test('a target has an entry on the last day of its month, about its measure', () => {
  expect(calendarEntries([issue()])).toEqual([
    {
      about: `${NOTICE_URL}issues/02/#m1`,
      facts: {
        开始: '20261231',
        结束: '20270101',
        标题: '力争2026年12月完成（问题 2：开放时间偏短）',
        原文: '力争2026年12月完成',
        说明里的网址: `${NOTICE_URL}issues/02/#m1`,
        状态: 'CONFIRMED',
      },
    },
  ]);
});

test('one set by an update alone is about that; of a rectified issue the stated ones are cancelled', () => {
  const [later] = calendarEntries([
    issue({ targets: [{ measure: null, month: '2027-02', words: '力争2027年2月', update: '2026-05-06' }] }),
  ]);
  expect([later?.about, later?.facts.开始]).toEqual([`${NOTICE_URL}issues/02/#u-2026-05-06`, '20270228']);
  const rectified = issue({ targets: [], status: { ...issue().status, code: 'rectified' } });
  expect(calendarEntries([rectified])[0]?.facts.状态).toBe('CANCELLED');
});
