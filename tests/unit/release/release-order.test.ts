import { expect, test } from 'vitest';
import { addRelease, releaseBefore, releasesToDrop } from '@/lib/release/release-order';

test('the release before is the one released before it', () => {
  expect(releaseBefore(['a', 'b', 'c'], 'c')).toBe('b');
  expect(releaseBefore(['a', 'b', 'c'], 'b')).toBe('a');
  expect(releaseBefore(['a', 'b', 'c'], 'a')).toBe(null);
});

test('with nothing served, the release before is the last one', () => {
  expect(releaseBefore(['a', 'b'], null)).toBe('b');
  expect(releaseBefore([], null)).toBe(null);
});

test.each<[string, string[], string | null, string, string[]]>([
  ['the first release', [], null, 'a', ['a']],
  ['a new release comes last', ['a', 'b'], 'b', 'c', ['a', 'b', 'c']],
  ['old content released again comes last', ['a', 'b', 'c'], 'c', 'a', ['b', 'c', 'a']],
  ['what was rolled back comes first', ['a', 'b', 'c'], 'a', 'd', ['b', 'c', 'a', 'd']],
  ['what was rolled back may be released again', ['a', 'b', 'c'], 'a', 'c', ['b', 'a', 'c']],
])('%s', (_, order, current, released, expected) => {
  expect(addRelease(order, current, released)).toEqual(expected);
});

test('an order made by a run that was killed before the switch still knows the release before', () => {
  expect(releaseBefore(addRelease(['a', 'b'], 'b', 'c'), 'b')).toBe('a');
  expect(releaseBefore(addRelease(['a', 'b', 'c'], 'b', 'd'), 'b')).toBe('a');
});

test('five releases stay', () => {
  expect(releasesToDrop(['a', 'b', 'c', 'd', 'e'], 'e')).toEqual([]);
  expect(releasesToDrop(['a', 'b', 'c', 'd', 'e', 'f', 'g'], 'g')).toEqual(['a', 'b']);
});

test('the current release and the one before it stay, however old they are', () => {
  expect(releasesToDrop(['a', 'b', 'c', 'd', 'e', 'f', 'g'], 'b')).toEqual(['c', 'd']);
});
