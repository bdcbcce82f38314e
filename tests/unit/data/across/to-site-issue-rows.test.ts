import { expect, test } from 'vitest';
import { toSiteIssueRows } from '@/lib/data/across/to-site-issue-rows';
import { toIssueRow } from '@/lib/data/records/to-issue-row';
import { toIssuesData } from '@/lib/data/records/to-issues-data';
import { siteIssueRowSchema } from '@/lib/data/schema/site-issue-row-schema';
import { issue, notice, site, unfinished } from '@/tests/fixtures/notices/sample';
import { across, twoNotices } from '@/tests/fixtures/notices/two-bureaus';

const whole = notice([issue(), unfinished({ id: '03' })]);
const [newer = whole, older = whole] = twoNotices;

test('a row is that of its notice, after what tells the notices apart, and fits the schema', () => {
  const rows = toSiteIssueRows({ site, notices: [whole], themeGroups: [] }, whole);
  const own = toIssuesData(site, whole, whole.issues).issues.map(toIssueRow);
  expect(rows).toEqual(
    own.map((row) => ({
      bureau: 'library',
      bureauName: '某市图书局',
      issuer: '中共某市图书局党组',
      noticeTitle: whole.title,
      published: '2026-03-01T09:00:00+08:00',
      group: '',
      groupLabel: '',
      ...row,
    })),
  );
  for (const row of rows) expect(siteIssueRowSchema.parse(row)).toEqual(row);
  expect(Object.keys(rows[0] ?? {})).toEqual(Object.keys(siteIssueRowSchema.shape));
});

test('it has the bureau under the name of that time, and the group of its heading', () => {
  expect(toSiteIssueRows(across, newer)).toMatchObject([
    { bureau: 'museum', bureauName: '某市博物局', group: 'people', groupLabel: '群众身边的腐败和不正之风' },
  ]);
  const mapped = { ...across, themeGroups: [{ opens: '服务方面', group: 'organization' as const }] };
  expect(toSiteIssueRows(mapped, older).map(({ group }) => group)).toEqual([
    'organization',
    'organization',
    '',
  ]);
});

test('withdrawn issues come last, with the columns that tell the notices apart', () => {
  expect(toSiteIssueRows(across, older).at(-1)).toMatchObject({
    bureau: 'library',
    noticeTitle: whole.title,
    id: '03',
    status: 'withdrawn',
    text: '',
  });
});
