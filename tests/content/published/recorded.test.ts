import { expect, test } from 'vitest';
import { readContent } from '@/lib/content/open-content';
import { publishable } from '@/lib/content/published/publishable';
import { REAL_CONTENT } from '@/tests/fixtures/notices/real-content';

const { notices, published } = readContent(REAL_CONTENT);

test('everything that is recorded is still published', () => {
  if (published === null) throw new Error('nothing is recorded');
  const now = publishable(notices);
  expect(now.pages).toEqual(expect.arrayContaining(published.pages));
  expect(now.texts).toMatchObject(published.texts);
});

test('an issue is recorded with the day of its notice and the status that it was given', () => {
  expect(published?.texts['/notices/2025-xuncha/issues/41/']).toMatch(/^2025-02-17 [0-9a-f]{16} 未完成整改$/);
});
