import { expect, test } from 'vitest';
import { nameOf, sizeOf, toJson } from '@/lib/data/data-file';

test('the size is counted in bytes, not in characters', () => {
  expect(sizeOf({ body: 'a图\n' })).toBe(5);
});

test('the name is the last part of the address', () => {
  expect(nameOf({ path: '/notices/2026-library/issues.csv' })).toBe('issues.csv');
});

test('JSON is indented and ends with a line end', () => {
  expect(toJson({ id: '02', parts: [1] })).toBe('{\n  "id": "02",\n  "parts": [\n    1\n  ]\n}\n');
});
