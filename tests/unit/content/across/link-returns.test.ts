import { expect, test } from 'vitest';
import { linkReturns } from '@/lib/content/across/link-returns';
import { both, stated } from '@/tests/fixtures/notices/returned-sample';

const linked = (...returns: Parameters<typeof both>) => {
  const issues = linkReturns(both(...returns)).flatMap((notice) => notice.issues);
  return Object.fromEntries(issues.map((issue) => [issue.id, issue]));
};

test('a return stands at both issues: the later with the status listed when it was published', () => {
  const issues = linked(stated('2024-lib', '05'));
  const reason = '两次说的都是开放时间。';
  expect(issues['02']?.returns).toEqual([
    {
      notice: {
        slug: '2024-library',
        formerly: ['2024-lib'],
        shortTitle: '2024年巡察整改通报',
        published: '2024-03-01',
      },
      issue: { id: '05', notice: '2024-library', title: '开馆时间不够' },
      reason,
      status: 'rectified',
    },
  ]);
  expect(issues['05']?.returnedIn).toEqual([
    {
      notice: { slug: '2026-library', shortTitle: '2026年巡察整改通报', published: '2026-03-01 09:00' },
      issue: { id: '02', notice: '2026-library', title: '开放时间偏短' },
      reason,
    },
  ]);
  expect([issues['02']?.returnedIn, issues['05']?.returns]).toEqual([[], []]);
});

test('a return changes no status and no update', () => {
  const [before, after] = [linked(), linked(stated('2024-library', '05'))];
  for (const id of ['02', '05'])
    expect(after[id]).toEqual({
      ...before[id],
      returns: after[id]?.returns,
      returnedIn: after[id]?.returnedIn,
    });
});

test('what names no known issue is left to the check', () => {
  const issues = linked(stated('2024-library', '99'), stated('2020-library', '05'));
  expect([issues['02']?.returns, issues['05']?.returnedIn]).toEqual([[], []]);
});
