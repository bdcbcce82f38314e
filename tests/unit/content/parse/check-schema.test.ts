import { expect, test } from 'vitest';
import { formatField } from '@/lib/content/parse/check-schema';

test.each([
  [['origin'], 'origin'],
  [['contact', 'mail'], 'contact mail'],
  [['remaining', 1, 'reasons', 0], 'remaining 第 2 条 reasons 第 1 条'],
])('the field %j is called %s', (path, words) => {
  expect(formatField(path)).toBe(words);
});
