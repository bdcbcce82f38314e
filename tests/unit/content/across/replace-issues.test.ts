import { expect, test } from 'vitest';
import { replaceIssues } from '@/lib/content/across/replace-issues';
import { issue, notice } from '@/tests/fixtures/notices/sample';

test('an issue is replaced in the list and in its section, by one and the same', () => {
  const changed = replaceIssues(notice([issue(), issue({ id: '03' })]), (one) => ({
    ...one,
    title: `新${one.id}`,
  }));
  const placed = changed.sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === 'issue' ? block.issue : [])),
  );
  expect(placed.map(({ title }) => title)).toEqual(['新02', '新03']);
  expect(changed.issues[0]).toBe(placed[0]);
});
