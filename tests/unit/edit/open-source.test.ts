import { expect, test } from 'vitest';
import { EditError } from '@/lib/edit/edit-error';
import { openSource } from '@/lib/edit/open-source';

test.each([
  ['a.md', '---\na: 1\n---\n正文\n'],
  ['a.md', '\uFEFF---\r\na: 1\r\n---\r\n'],
  ['a.yaml', '\uFEFFa: 1\n'],
])('the three pieces of %s make up every byte', (path, text) => {
  const { head, yaml, tail } = openSource(path, text);
  expect(head + yaml + tail).toBe(text);
  expect(yaml.trim()).toBe('a: 1');
});

test('fields that are not between two fences are left alone', () => {
  expect(() => openSource('a.md', 'a: 1\n---\n')).toThrow(EditError);
});
