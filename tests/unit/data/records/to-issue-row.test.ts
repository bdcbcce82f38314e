import { expect, test } from 'vitest';
import { noticeFiles } from '@/lib/data/notice-files';
import { toIssueRecord } from '@/lib/data/records/to-issue-record';
import { toIssueRow } from '@/lib/data/records/to-issue-row';
import { issueRowSchema } from '@/lib/data/schema/issue-row-schema';
import { real } from '@/tests/fixtures/notices/real-notice';
import { issue, notice, site, unfinished } from '@/tests/fixtures/notices/sample';
import { readCsv } from '@/tests/fixtures/read-csv';

// The notice as it was published, whatever came later.
const original = {
  ...real.notice,
  issues: real.notice.issues.map((one) => ({ ...one, status: one.given, updates: [] })),
};
const files = noticeFiles(real.site, original);
const body = files.find(({ path }) => path.endsWith('/issues.csv'))?.body ?? '';

test('a row has every column of the schema, in its order', () => {
  for (const one of [issue(), unfinished()]) {
    const row = toIssueRow(toIssueRecord(site, notice([one]), one));
    expect(Object.keys(row)).toEqual(Object.keys(issueRowSchema.shape));
    expect(issueRowSchema.parse(row)).toEqual(row);
  }
});

test('the heading of an issue without measures is not cut', () => {
  const one = issue({ parts: [] });
  expect(toIssueRow(toIssueRecord(site, notice([one]), one)).heading).toBe('（2）开放时间偏短。');
});

test('issues.csv alone shows which issues are unfinished, why, and their targets', () => {
  const open = readCsv(body).filter(({ status }) => status !== 'rectified');
  expect(
    open.map(({ id, statusLabel, reasonLabels, targetMonths, targetMeasures }) =>
      [id, statusLabel, reasonLabels, targetMonths, targetMeasures].join('|'),
    ),
  ).toEqual([
    '39|基本完成整改|政策调整\n编制受限|2025-12|39-n2',
    '40|基本完成整改|政策把握要求高|2025-12|40-n1',
    '41|未完成整改|编制受限\n政策调整|2025-12|41-n1',
    '42|未完成整改|财政运转状况\n需多部门联动|2025-12|42-n1',
    '43|未完成整改|财政运转状况|2025-12|43-n1',
  ]);
  for (const { targetWords, remainingText } of open) {
    expect(targetWords).toBe('力争2025年12月取得阶段性成果');
    expect(remainingText).toContain(targetWords);
  }
});

test('no cell is longer than office programs can hold', () => {
  const cells = readCsv(body).flatMap((row) => Object.values(row));
  expect(Math.max(...cells.map(({ length }) => length))).toBeLessThan(32_767);
});
