import { expect, test } from 'vitest';
import { filesOfWithdrawn } from '@/lib/machine/files-of-withdrawn';
import { textAt } from '@/tests/fixtures/machine/machine-content';
import { bureau, site } from '@/tests/fixtures/notices/sample';
import { WITHDRAWAL } from '@/tests/fixtures/notices/withdrawn-sample';

const GONE = {
  slug: '2024-old',
  formerly: ['2024-older'],
  bureau,
  bureauName: bureau.name,
  issuer: '某局党组',
  published: '2024-01-01 09:00',
  issues: ['01'],
  withdrawal: WITHDRAWAL,
};

test('a withdrawn notice and each of its issues say so as data and as text, under every name', async () => {
  const files = filesOfWithdrawn(site, GONE);
  const own = ['issues.json', 'notice.md', 'issues/01/issue.json', 'issues/01/issue.md'];
  expect(files.map(({ path }) => path)).toEqual([
    ...own.map((name) => `/notices/2024-old/${name}`),
    ...own.map((name) => `/notices/2024-older/${name}`),
  ]);
  expect(JSON.parse(await textAt(files, '/notices/2024-older/issues/01/issue.json'))).toMatchObject({
    issue: '01',
    reason: WITHDRAWAL.reason,
  });
});
