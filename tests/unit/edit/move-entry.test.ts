import { expect, test } from 'vitest';
import { EditError } from '@/lib/edit/edit-error';
import { moveEntry } from '@/lib/edit/move-entry';
import { inYaml } from './one-edit';

const ENTRIES = ['  - a: 1\n      # one\n', '  - a: 2\n    b: >-\n      two\n', '  - a: 3\n'];
const yamlOf = (...order: number[]): string => `list:\n${order.map((at) => ENTRIES[at]).join('')}z: 5\n`;
const move = (yaml: string, at: number, to: number): string =>
  inYaml(yaml, (text, document) => moveEntry(text, document, ['list'], at, to));

test.each([
  [0, 2, [1, 2, 0]],
  [2, 0, [2, 0, 1]],
  [0, 1, [1, 0, 2]],
  [1, 1, [0, 1, 2]],
])('entry %i goes to place %i with all its lines', (at, to, order) => {
  expect(move(yamlOf(0, 1, 2), at, to)).toBe(yamlOf(...order));
});

test('a list in brackets is left alone', () => {
  expect(() => move('list: [1, 2]\n', 0, 1)).toThrow(EditError);
});
