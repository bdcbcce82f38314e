import { expect, test } from 'vitest';
import type { Value } from '@/lib/edit/edit';
import { EditError } from '@/lib/edit/edit-error';
import { setValue } from '@/lib/edit/set-value';
import { inYaml } from './one-edit';

const set = (yaml: string, path: string[], value: Value): string =>
  inYaml(yaml, (text, document) => setValue(text, document, path, value));

test.each<[string, string, Value, string]>([
  ['keeps its quotes', 'a: "1"  # x\n', '2', 'a: "2"  # x\n'],
  ['of several lines becomes one', 'a: >-\n  1\n  2\nb: 3\n', '4 x', 'a: 4 x\nb: 3\n'],
  ['that is absent is written behind its colon', 'a:\nb: 3\n', 'x', 'a: x\nb: 3\n'],
  ['that is a list in brackets is replaced', 'a: [x, y]\n', ['z'], 'a: [z]\n'],
  ['that is a list in lines is replaced', 'a:\n  - x\n  - y\nb: 3\n', ['z', 'x'], 'a: [z, x]\nb: 3\n'],
])('a value %s', (_, yaml, value, changed) => {
  expect(set(yaml, ['a'], value)).toBe(changed);
});

test('a field that is not there comes below those beside it', () => {
  expect(set('g:\n  a: x\nz: y\n', ['g', 'b'], 'w')).toBe('g:\n  a: x\n  b: w\nz: y\n');
});

test('a list with a remark among its lines is left alone', () => {
  expect(() => set('a:\n  - x\n  # why\n  - y\n', ['a'], ['z'])).toThrow(EditError);
});
