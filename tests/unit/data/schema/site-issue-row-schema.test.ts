import { expect, test } from 'vitest';
import { issueRowSchema } from '@/lib/data/schema/issue-row-schema';
import { siteIssueRowSchema } from '@/lib/data/schema/site-issue-row-schema';

test('what tells the notices apart stands before the columns of a notice, and every column is explained', () => {
  const columns = Object.keys(siteIssueRowSchema.shape);
  expect(columns).toEqual([
    'bureau',
    'bureauName',
    'issuer',
    'noticeTitle',
    'published',
    'group',
    'groupLabel',
    ...Object.keys(issueRowSchema.shape),
  ]);
  for (const column of Object.values(siteIssueRowSchema.shape))
    expect(column.meta()?.description).toBeTruthy();
});
