import { expect, test } from 'vitest';
import { sourcePageLabel } from '@/lib/notice/source-page-label';

test('on a copy the page of the notice is the official one', () => {
  expect(sourcePageLabel({ official: false })).toBe('官方发布的网页');
  expect(sourcePageLabel({ official: true })).toBe('原发布网页');
});
