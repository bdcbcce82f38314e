import { expect, test } from 'vitest';
import { lineDifferences, without } from '@/lib/changes/files/line-differences';

test('lines are compared as bags', () => {
  expect(lineDifferences(['a', 'b', 'b'], ['b', 'a', 'c'])).toEqual({ removed: ['b'], added: ['c'] });
  expect(without(['a', 'a', 'b'], ['a'])).toEqual(['a', 'b']);
});

test('the same lines in another order are a difference', () => {
  expect(lineDifferences(['a', 'b', 'c'], ['a', 'c', 'b'])).toEqual({ removed: ['b'], added: ['c'] });
  expect(lineDifferences(['a', 'b'], ['a', 'b'])).toEqual({ removed: [], added: [] });
});
