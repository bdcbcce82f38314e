import { expect, test } from 'vitest';
import { Report } from '@/lib/content/fault';
import { checkRecord } from '@/lib/content/published/check-record';
import { publishable } from '@/lib/content/published/publishable';
import type { Published } from '@/lib/model/published';
import { issue, measure, notice } from '@/tests/fixtures/notices/sample';

const MEASURE = '/notices/2026-library/issues/02/#m1';
const before = notice([issue()]);
const known = publishable([before]);

function reportOf(record: Published | null, now = before, isWhole = true): Report {
  const report = new Report();
  const file = record && { path: 'content/published.yaml', record, lineOf: () => 9, isWhole };
  checkRecord(file, { notices: [now], withdrawnNotices: [] }, 'content', report);
  return report;
}

const without = (address: string): Published => ({
  ...known,
  texts: Object.fromEntries(Object.entries(known.texts).filter(([one]) => one !== address)),
});

test('content as it was recorded has neither fault nor warning', () => {
  expect(reportOf(known)).toEqual(new Report());
});

test('without a record all is open, and nothing is a fault', () => {
  const { faults, warnings } = reportOf(null);
  expect(faults).toEqual([]);
  const count = known.pages.length + Object.keys(known.texts).length;
  expect(warnings.map(({ message }) => message)).toEqual([
    expect.stringContaining(`有 ${count} 个网址还没有登记。`),
  ]);
});

test('changed text and missing lines are faults', () => {
  const parts = [{ label: '整改情况：', measures: [measure({ text: '缩短开放时间。' })] }];
  expect(reportOf(known, notice([issue({ parts })])).faults).toHaveLength(1);
  expect(reportOf(without(MEASURE)).faults).toHaveLength(1);
});

test('a record with a damaged line is not searched for missing ones', () => {
  expect(reportOf(without(MEASURE), before, false)).toEqual(new Report());
});
