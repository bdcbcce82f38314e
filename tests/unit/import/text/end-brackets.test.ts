import { expect, test } from 'vitest';
import { endBrackets } from '@/lib/import/text/end-brackets';

test.each([
  ['该项工作持续推进（已完成）。', '已完成'],
  ['学习不够深入【基本完成】', '基本完成'],
  ['制度（试行）已经印发', null],
  ['已完成整改', null],
])('%s ends in brackets with %s', (text, words) => {
  expect(endBrackets(text)).toBe(words);
});
