import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readContent } from '@/lib/content/open-content';
import { formatPublished } from '@/lib/content/published/format-published';
import { publishable } from '@/lib/content/published/publishable';
import { REAL_CONTENT } from '@/tests/fixtures/notices/real-content';

const { notices, published } = readContent(REAL_CONTENT);

test('everything that the site publishes is recorded, one address a line', () => {
  const text = readFileSync(join(REAL_CONTENT, 'published.yaml'), 'utf8');
  expect(text).toBe(formatPublished(publishable(notices)));
  expect(text.split('\n').filter((line) => /#[mn]\d+: /.test(line))).toHaveLength(
    notices.flatMap((notice) =>
      notice.issues.flatMap(({ parts }) => parts.flatMap(({ measures }) => measures)),
    ).length,
  );
});

test('an issue is recorded with the day of its notice and the status that it was given', () => {
  expect(published?.texts['/notices/2025-xuncha/issues/41/']).toMatch(/^2025-02-17 [0-9a-f]{16} 未完成整改$/);
});
