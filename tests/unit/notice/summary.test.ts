import { expect, test } from 'vitest';
import { readContent } from '@/lib/content/read-content';
import { summarise } from '@/lib/notice/summary';
import { VALID_CONTENT } from '@/tests/fixtures/notices/valid-content';

test('sound content is summed up in one line', () => {
  expect(summarise(readContent(VALID_CONTENT).notices)).toBe(
    '内容无误：1 份通报，4 个问题（2 已整改，1 基本完成整改，1 未完成整改）',
  );
});
