import { expect, test } from 'vitest';
import { openTargets } from '@/lib/notice/open-targets';
import { issue, measure, notice, unfinished } from '@/tests/fixtures/notices/sample';

const by = (id: string, ...months: (string | null)[]) =>
  unfinished({
    id,
    parts: [
      {
        label: '下一步措施：',
        measures: months.map((month, at) =>
          measure({
            id: `n${at + 1}`,
            remaining: { reasons: [], target: month === null ? null : { month, words: '力争完成' } },
          }),
        ),
      },
    ],
  });

test('unfinished issues are counted by the latest month of their targets, the earliest first, those without last', () => {
  const issues = [
    issue({ id: '01' }),
    by('02', null),
    by('03', '2026-12'),
    by('04', '2026-06', '2026-09'),
    by('05', '2026-09'),
  ];
  expect(
    openTargets(notice(issues)).map(({ month, issues: open }) => [month, open.map(({ id }) => id)]),
  ).toEqual([
    ['2026-09', ['04', '05']],
    ['2026-12', ['03']],
    [null, ['02']],
  ]);
});

test('a notice in which all is rectified has none', () => {
  expect(openTargets(notice([issue()]))).toEqual([]);
});
