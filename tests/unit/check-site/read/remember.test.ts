import { expect, test } from 'vitest';
import { remember } from '@/lib/check-site/read/remember';

test('a text is read once, another text again', () => {
  const asked: string[] = [];
  const read = remember((text: string) => asked.push(text));
  expect([read('甲'), read('甲'), read('乙')]).toEqual([1, 1, 2]);
});

test('an object is known by identity', () => {
  const read = remember((page: { id: number }) => [page.id]);
  const page = { id: 1 };
  expect(read(page)).toBe(read(page));
  expect(read({ id: 1 })).not.toBe(read(page));
});
