import { join } from 'node:path';
import { expect, test } from 'vitest';
import { deskFolder, holdingText, KEPT } from '@/scripts/kept-folder';

test('content folders beside each other have desks of their own', () => {
  const [one, other] = ['content', 'content-2027'].map((name) => deskFolder(join('/work', name)));
  expect(one).toBe(join('/work', '.desk', 'content'));
  expect(other).toBe(join('/work', '.desk', 'content-2027'));
});

test('what holds texts is what builds keep, and the desk of that folder alone', () => {
  const content = join('/work', 'content');
  expect(holdingText(content)).toEqual([KEPT, deskFolder(content)]);
});
