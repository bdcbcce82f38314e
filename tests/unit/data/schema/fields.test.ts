import { expect, test } from 'vitest';
import { codeWords, text, url } from '@/lib/data/schema/fields';

test('codes are described with their labels, in order', () => {
  expect(codeWords(['b', 'a'], { a: '甲', b: '乙' })).toBe('b（乙）、a（甲）');
});

test.each([
  ['甲', true],
  ['', false],
])('the text %j fits: %s', (input, expected) => {
  expect(text('说明').safeParse(input).success).toBe(expected);
});

test.each([
  ['https://books.example/a/#m1', true],
  ['http://books.example/', true],
  ['/a/', false],
  ['mailto:books@example.com', false],
  ['https://books.example/a b', false],
])('the address %s fits: %s', (input, expected) => {
  expect(url('说明').safeParse(input).success).toBe(expected);
});

test('fields carry their description, an address also its format', () => {
  expect(text('说明').meta()).toMatchObject({ description: '说明' });
  expect(url('网址').meta()).toMatchObject({ description: '网址', format: 'uri' });
});
