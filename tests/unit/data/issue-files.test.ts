import { expect, test } from 'vitest';
import { issueFiles } from '@/lib/data/issue-files';
import { toIssueRecord } from '@/lib/data/records/to-issue-record';
import { issue, notice, site } from '@/tests/fixtures/notices/sample';

const one = issue();
const files = issueFiles(site, notice([one]), one);

test('an issue has two alternates in the folder of its page', () => {
  expect(files.map(({ path }) => path)).toEqual([
    '/notices/2026-library/issues/02/issue.json',
    '/notices/2026-library/issues/02/issue.md',
  ]);
});

test('its JSON has the fields of issues.json with this issue alone', () => {
  const data = JSON.parse(files[0]?.body ?? '');
  expect(data).toMatchObject({
    $schema: 'https://books.example/notices/2026-library/schema.json',
    notice: { id: '2026-library', published: '2026-03-01T09:00:00+08:00', asOf: '2026-03-01' },
  });
  expect(data.issues).toEqual([toIssueRecord(site, notice([one]), one)]);
});
