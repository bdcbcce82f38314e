import { expect, test } from 'vitest';
import { EditError } from '@/lib/edit/edit-error';
import { removeValue } from '@/lib/edit/remove-value';
import { inYaml } from './one-edit';

const YAML = 'a: 1\nlist:\n  - b: 2\n    c: 3\n  - b: 4\nz: 5\n';
const without = (...path: (string | number)[]): string =>
  inYaml(YAML, (yaml, document) => removeValue(yaml, document, path));

test('a field goes with its line, an entry with its lines, a list with its last entry', () => {
  expect(without('a')).toBe('list:\n  - b: 2\n    c: 3\n  - b: 4\nz: 5\n');
  expect(without('list', 0)).toBe('a: 1\nlist:\n  - b: 4\nz: 5\n');
  expect(
    inYaml('a: 1\nlist:\n  - b: 2\n', (yaml, document) => removeValue(yaml, document, ['list', 0])),
  ).toBe('a: 1\n');
});

test('the field after the dash leaves the dash to the next one', () => {
  expect(without('list', 0, 'b')).toContain('  - c: 3\n');
});

test('what is not there, and the only field after a dash, are left alone', () => {
  expect(() => without('none')).toThrow(EditError);
  expect(() => without('list', 1, 'b')).toThrow(EditError);
});
