import { expect, test } from 'vitest';
import { readContent } from '@/lib/content/read-content';
import { countStatuses } from '@/lib/notice/count-statuses';
import { VALID_CONTENT } from '@/tests/fixtures/notices/valid-content';

test('every status is counted, in its order', () => {
  const issues = readContent(VALID_CONTENT).notices.flatMap((notice) => notice.issues);
  expect(countStatuses(issues)).toEqual([
    { code: 'rectified', count: 2 },
    { code: 'basically-complete', count: 1 },
    { code: 'incomplete', count: 1 },
  ]);
});

test('a status that no issue has is left out', () => {
  expect(countStatuses([])).toEqual([]);
});
