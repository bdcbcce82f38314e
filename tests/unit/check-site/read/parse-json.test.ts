import { expect, test } from 'vitest';
import { parseJson } from '@/lib/check-site/read/parse-json';

test('JSON gives its value', () => {
  expect(parseJson('{"a": [1, null]}')).toEqual({ a: [1, null] });
});

test.each(['', '甲', '{"a": 1', '{"a": 1} b'])('%j is not JSON', (text) => {
  expect(parseJson(text)).toBeUndefined();
});
