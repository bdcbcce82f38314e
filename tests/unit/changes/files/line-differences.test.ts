import { expect, test } from 'vitest';
import { lineDifferences, without } from '@/lib/changes/files/line-differences';

test('lines are compared as bags', () => {
  expect(lineDifferences(['a', 'b', 'b'], ['b', 'a', 'c'])).toEqual({ removed: ['b'], added: ['c'] });
  expect(without(['a', 'a', 'b'], ['a'])).toEqual(['a', 'b']);
});

test('lines with one key count as the same', () => {
  const keyOf = (line: string): string => line.toLowerCase();
  expect(without(['a', 'A', 'b'], ['A'], keyOf)).toEqual(['A', 'b']);
});

test('the same lines in another order are a difference', () => {
  expect(lineDifferences(['a', 'b', 'c'], ['a', 'c', 'b'])).toEqual({ removed: ['b'], added: ['c'] });
  expect(lineDifferences(['a', 'b'], ['a', 'b'])).toEqual({ removed: [], added: [] });
});
