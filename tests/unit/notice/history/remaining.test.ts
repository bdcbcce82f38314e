import { expect, test } from 'vitest';
import { isAwaited, reasonsOf, targetsOf } from '@/lib/notice/history/remaining';
import { issue, measure, unfinished } from '@/tests/fixtures/notices/sample';

const target = { month: '2026-06', words: '力争2026年6月取得阶段性成果' };

test('reasons are given once, in the order of the paragraphs', () => {
  const measures = [
    measure({ id: 'n1', remaining: { reasons: ['policy-change', 'staffing-limit'], target: null } }),
    measure({ id: 'n2', remaining: { reasons: ['staffing-limit'], target } }),
  ];
  const parts = [{ label: '下一步：', measures }];
  const shown = unfinished({ parts });
  expect(reasonsOf(shown)).toEqual(['policy-change', 'staffing-limit']);
  expect(targetsOf(shown).map(({ measure: { id } }) => id)).toEqual(['n2']);
});

test('a rectified issue has neither reasons nor targets, whatever the notice said', () => {
  expect(reasonsOf(issue())).toEqual([]);
  expect(reasonsOf(unfinished({ status: issue().status }))).toEqual([]);
  expect(targetsOf(issue())).toEqual([]);
});

test.each([
  ['nothing has been published', [], true],
  ['the last word is older than the month', ['2026-05-31'], true],
  ['something was published in the month', ['2026-06-01'], false],
  ['something was published after it', ['2026-05-01', '2026-09-30'], false],
])('when %s, the passed target is shown: %#', (_, dates, awaited) => {
  const updates = dates.map((date) => ({ date, text: '进展。', source: '某市图书局' }));
  expect(isAwaited(unfinished({ updates }), target)).toBe(awaited);
});
