import { expect, test } from 'vitest';
import { siteIssueRecords, siteWithdrawnRecords } from '@/lib/data/across/to-site-issue-records';
import { toIssueRecord } from '@/lib/data/records/to-issue-record';
import { siteIssueRecordSchema } from '@/lib/data/schema/site-issues-data-schema';
import { site } from '@/tests/fixtures/notices/sample';
import { across, twoNotices } from '@/tests/fixtures/notices/two-bureaus';

test('the issues of all notices are those of each, with bureau and group, and fit the schema', () => {
  const records = [...siteIssueRecords(across)];
  expect(records.map(({ bureau, group, id }) => [bureau, group?.code ?? null, id])).toEqual([
    ['museum', 'people', '02'],
    ['library', null, '01'],
    ['library', null, '02'],
  ]);
  const own = twoNotices.flatMap((notice) =>
    notice.issues.map((issue) => toIssueRecord(site, notice, issue)),
  );
  expect(records).toMatchObject(own);
  for (const record of records) expect(siteIssueRecordSchema.parse(record)).toEqual(record);
});

test('withdrawn issues are together', () => {
  expect(siteWithdrawnRecords(across)).toMatchObject([{ id: '03', notice: '2026-library' }]);
});
