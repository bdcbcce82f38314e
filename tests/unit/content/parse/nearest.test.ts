import { expect, test } from 'vitest';
import { nearest } from '@/lib/content/parse/nearest';

test.each([
  ['remainng', 'remaining'],
  ['statu', 'status'],
  ['备注', null],
  ['x', null],
])('for %s it is %s', (word, near) => {
  expect(nearest(word, ['heading', 'remaining', 'status'])).toBe(near);
});

test('among no candidates there is none', () => {
  expect(nearest('status', [])).toBeNull();
});
