import { expect, test } from 'vitest';
import { openIssues } from '@/lib/notice/several/open-issues';
import { issue, measure, notice, unfinished } from '@/tests/fixtures/notices/sample';

const promised = (id: string, ...months: string[]) =>
  unfinished({
    id,
    parts: [
      {
        label: null,
        measures: months.map((month, index) =>
          measure({
            id: `n${index + 1}`,
            remaining: { reasons: [], target: { month, words: `力争${month}完成` } },
          }),
        ),
      },
    ],
  });

test('what is open in any notice comes by its earliest target, then what has none', () => {
  const newer = {
    ...notice([promised('01', '2026-09'), promised('02', '2027-01', '2025-03')]),
    slug: 'newer',
  };
  const older = {
    ...notice([promised('01'), issue({ id: '02' }), promised('03', '2026-09')]),
    slug: 'older',
    published: '2024-01-01',
  };
  expect(openIssues([newer, older]).map((one) => `${one.notice.slug} ${one.issue.id}`)).toEqual([
    'newer 02',
    'older 03',
    'newer 01',
    'older 01',
  ]);
});
