import { expect, test } from 'vitest';
import { answerWords } from '@/lib/search/answer-words';

test.each([
  [['“公证”'], 6, 0, '“公证”：6 个问题。'],
  [['“公证”', '未完成整改'], 2, 1, '“公证”、未完成整改：2 个问题，通报的其他部分 1 处。'],
  [['“监督电话”'], 0, 1, '“监督电话”：通报的其他部分 1 处。'],
  [['未完成整改'], 0, 0, '未完成整改：没有找到相关内容。'],
])('%j with %d issues and %d other places: %s', (asked, issues, others, words) => {
  expect(answerWords(asked, issues, others)).toBe(words);
});
