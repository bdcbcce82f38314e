import { expect, test } from 'vitest';
import { toIssueRow } from '@/lib/data/records/to-issue-row';
import { toIssuesData } from '@/lib/data/records/to-issues-data';
import { toSiteIssueRows } from '@/lib/data/records/to-site-issue-rows';
import { siteIssueRowSchema } from '@/lib/data/schema/site-issue-row-schema';
import { issue, notice, site, unfinished } from '@/tests/fixtures/notices/sample';

test('a row is that of its notice, after what tells the notices apart, and fits the schema', () => {
  const whole = notice([issue(), unfinished({ id: '03' })]);
  const rows = toSiteIssueRows(site, whole);
  const own = toIssuesData(site, whole, whole.issues).issues.map(toIssueRow);
  expect(rows).toEqual(
    own.map((row) => ({
      issuer: '中共某市图书局党组',
      noticeTitle: whole.title,
      published: '2026-03-01T09:00:00+08:00',
      ...row,
    })),
  );
  for (const row of rows) expect(siteIssueRowSchema.parse(row)).toEqual(row);
  expect(Object.keys(rows[0] ?? {})).toEqual(Object.keys(siteIssueRowSchema.shape));
});
