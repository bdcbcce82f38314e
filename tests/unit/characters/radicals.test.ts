import { expect, test } from 'vitest';
import { ideographOf } from '@/lib/characters/radicals';

test.each([
  ['\u2EC5', '见'],
  ['\u2F00', '一'],
  ['见', '见'],
  ['Ａ', 'Ａ'],
])('%s looks like %s', (character, ideograph) => {
  expect(ideographOf(character)).toBe(ideograph);
});
