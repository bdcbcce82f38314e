import { expect, test } from 'vitest';
import { countOf, unmistakableWords } from '@/lib/words/unmistakable-words';

const replaced = (before: string, from: string, to: string) => ({
  before,
  after: before.replace(from, to),
  at: before.indexOf(from),
  from,
  to,
});

test('words that stand once afterwards stay as they are', () => {
  const words = replaced('检测书库1次。', '1次', '2次');
  expect(unmistakableWords(words, '别的字')).toEqual({ from: '1次', to: '2次' });
});

test('words that stand elsewhere too are given with what stands around them', () => {
  const words = replaced('每周开放30小时。', '30', '36');
  expect(unmistakableWords(words, '闭馆日开放36小时。')).toEqual({
    from: '周开放30小时。',
    to: '周开放36小时。',
  });
});

test('words are widened within their line alone', () => {
  const words = replaced('甲乙\n丙丁\n丙己', '丁', '己');
  expect(unmistakableWords(words, '')).toEqual({ from: '丙丁', to: '丙己' });
});

test('words that go are given with what is left around them', () => {
  expect(unmistakableWords(replaced('检测检测书库。', '检测', ''), '')).toEqual({ from: '检测检', to: '检' });
});

test('how often words stand in a text', () => {
  expect([countOf('一二一二', '一二'), countOf('', '一')]).toEqual([2, 0]);
});
