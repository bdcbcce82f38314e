import { expect, test } from 'vitest';
import { isOnlyStatus, leavesOpen, mentionsStatus, statesIn } from '@/lib/words/status-words';

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

test.each([
  ['学习12次。已完成整改。', true],
  ['学习12次。长期坚持。', true],
  ['此项工作已完成。', true],
  ['整改工作持续推进。', true],
  ['已完成3项。', false],
  ['督促整改到位率达到98%。', false],
  ['对“未完成整改”问题紧盯不放。', false],
  ['推动"已完成整改"问题回头看。', false],
])('whether %s speaks of the status of an issue: %s', (text, speaks) => {
  expect(mentionsStatus(text)).toBe(speaks);
});

test.each([
  ['需要进一步整改的事项', true],
  ['未完成整改的问题', true],
  ['对“未完成整改”问题跟踪不够', false],
  ['上一轮巡察反馈问题未完成整改', false],
])('whether the heading %s lists unfinished issues: %s', (heading, open) => {
  expect(leavesOpen(heading)).toBe(open);
});
