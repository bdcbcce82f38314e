import { expect, test } from 'vitest';
import { statedTargets } from '@/lib/notice/history/stated-targets';
import { issue, unfinished } from '@/tests/fixtures/notices/sample';

const update = (date: string, target: string) => ({ date, text: '进展。', source: '某市图书局', target });
const target = { month: '2026-06', words: '力争2026年6月取得阶段性成果' };

test('a target that nothing replaced stands alone', () => {
  expect(statedTargets(unfinished())).toMatchObject([{ target, measure: { id: 'n1' }, replacedBy: null }]);
});

test('of several replacements the latest counts, with its day', () => {
  const updates = [update('2026-04-01', '2026年9月完工'), update('2026-05-01', '2026年12月完工')];
  expect(statedTargets(unfinished({ updates }))).toMatchObject([
    { target, replacedBy: { month: '2026-12', words: '2026年12月完工', date: '2026-05-01' } },
  ]);
});

test('what was stated stays when the issue is rectified', () => {
  expect(statedTargets(unfinished({ status: issue().status }))).toMatchObject([{ target, replacedBy: null }]);
});

test('a target first set by an update was not stated', () => {
  expect(statedTargets(unfinished({ parts: [], updates: [update('2026-04-01', '2026年9月完工')] }))).toEqual(
    [],
  );
});
