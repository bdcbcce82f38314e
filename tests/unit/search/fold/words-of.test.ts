import { expect, test } from 'vitest';
import { wordsOf } from '@/lib/search/fold/words-of';

const wordsIn = (text: string): string[] => wordsOf(text).match(/.{4}/gu) ?? [];

test.each([
  ['着眼发展', '著眼着眼'],
  ['制定计划', '计畫计划'],
  ['早作谋划', '谋畫谋划'],
  ['函复同意', '函覆函复'],
  ['计划画图', '计画计划'],
  ['了解情况', '瞭解了解'],
])('of %s the words hold %s', (text, word) => {
  expect(wordsIn(text)).toContain(word);
});

test('a word that the text prints stays as it is', () => {
  expect(wordsIn('著作和著眼，着眼')).not.toContain('著眼着眼');
  expect(wordsIn('著作')).toEqual([]);
});

test('a character that has one meaning needs no words', () => {
  expect(wordsOf('公证处')).toBe('');
});
