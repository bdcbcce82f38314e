import { expect, test } from 'vitest';
import { countTraditional, matchable } from '@/lib/import/text/matchable';

test.each([
  ['（１）整改', '(1)整改'],
  ['甲\u3000乙\u00A0丙', '甲 乙 丙'],
  ['問題', '问题'],
  ['⼀是⻓期', '一是长期'],
  ['①㈠', '①㈠'],
])('%s is seen as %s, every character in its place', (text, seen) => {
  expect(matchable(text)).toBe(seen);
  expect(matchable(text)).toHaveLength(text.length);
});

test('traditional characters of labels are counted', () => {
  expect(countTraditional('關於問題的情況')).toBe(5);
});
