import { expect, test } from 'vitest';
import { openContent } from '@/lib/content/open-content';
import { VALID_CONTENT } from '@/tests/fixtures/notices/valid-content';

const small = openContent(VALID_CONTENT, { keep: true }).getNotice('2026-library');

test('the issues of a notice are those that its sections list, in their order', () => {
  const listed = small.sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === 'issue' ? block.issue : [])),
  );
  expect(small.issues.map(({ id }) => id)).toEqual(['01', '02', '03', '04']);
  expect(small.issues).toEqual(listed);
});

test('a notice without errata or withdrawn issues has none', () => {
  expect([small.errata, small.withdrawn, small.followedBy]).toEqual([[], [], []]);
});
