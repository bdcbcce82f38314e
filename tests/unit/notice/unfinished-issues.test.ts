import { expect, test } from 'vitest';
import { readContent } from '@/lib/content/read-content';
import { unfinishedIssues } from '@/lib/notice/unfinished-issues';
import { VALID_CONTENT } from '@/tests/fixtures/notices/valid-content';

test('the issues that are not rectified, in the order of the notice', () => {
  const unfinished = readContent(VALID_CONTENT).notices.flatMap(unfinishedIssues);
  expect(unfinished.map(({ id }) => id)).toEqual(['03', '04']);
});
