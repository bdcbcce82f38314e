import { expect, test } from 'vitest';
import { isOnlyStatus, statesIn } from '@/lib/words/status-words';

test.each([
  ['已完成整改', ['rectified']],
  ['整改到位', ['rectified']],
  ['基本完成整改', ['basically-complete']],
  ['阶段性完成整改', ['staged']],
  ['尚未完成整改', ['incomplete']],
  ['未全部整改到位', ['incomplete']],
  ['正在整改', ['in-progress']],
  ['未到整改时限、正在推进', ['in-progress']],
  ['未到位', ['incomplete']],
  ['长期坚持', ['long-term']],
  ['基本完成，长期坚持', ['basically-complete', 'long-term']],
  ['已完成整改，未来还要巩固', ['rectified']],
  ['学习不够深入', []],
])('%s names %j', (words, states) => {
  expect(statesIn(words)).toEqual(states);
});

test.each([
  ['已完成整改', true],
  ['基本完成，长期坚持', true],
  ['已完成整改2个', false],
  ['完成制度修订', false],
])('whether %s says nothing but a status: %s', (words, only) => {
  expect(isOnlyStatus(words)).toBe(only);
});
