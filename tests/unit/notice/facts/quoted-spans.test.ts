import { expect, test } from 'vitest';
import { quotedSpans } from '@/lib/notice/facts/quoted-spans';

test('names in 《》 and words in “” are spans, with what they enclose', () => {
  const text = '按《甲《乙》丙》和“丁”办理，“未完';
  expect(quotedSpans(text).map(({ start, end, isTitle }) => [text.slice(start, end), isTitle])).toEqual([
    ['《甲《乙》丙》', true],
    ['“丁”', false],
  ]);
});
