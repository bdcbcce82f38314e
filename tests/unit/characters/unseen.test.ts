import { expect, test } from 'vitest';
import { unseenIn, unsureIn, withoutUnseen } from '@/lib/characters/unseen';

test.each([
  ['a control', 'a\u0008', 'U+0008'],
  ['a bidirectional override', 'a\u202E', 'U+202E'],
  ['a zero-width space', 'a\u200B', 'U+200B'],
  ['a lone surrogate', 'a\uD800', 'U+D800'],
  ['an unassigned code', 'a\u0378', 'U+0378'],
  ['a line separator', 'a\u2028', 'U+2028'],
])('%s is not seen', (_, text, code) => {
  expect(unseenIn(text)).toEqual([code]);
  expect(withoutUnseen(text)).toBe('a');
});

test('line ends, tabs, ideographs of every plane and emoji are seen', () => {
  expect(unseenIn('一\n\t𬱖①㎡😀')).toEqual([]);
});

test('private use and radicals are named with what is wrong', () => {
  expect(unsureIn('\uE7C8⻅⼀见').map(({ code }) => code)).toEqual(['U+E7C8', 'U+2EC5', 'U+2F00']);
  expect(unsureIn('\uE7C8')[0]?.why).toMatch(/^是私有字符/);
});
