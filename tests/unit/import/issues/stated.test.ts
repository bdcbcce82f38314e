import { expect, test } from 'vitest';
import { stated, withoutKey } from '@/lib/import/issues/stated';

test.each([
  ['已完成整改', 'rectified'],
  ['基本完成，长期坚持', 'basically-complete'],
  ['正在整改', 'in-progress'],
  ['未完成', 'incomplete'],
])('%s states a status in the words of the notice', (words, value) => {
  expect(stated(words)).toEqual({ value, basis: 'stated', words, inferred: false });
});

test.each(['', '已完成整改3项', '制度已完成修订', '坚持'])('%j states none', (words) => {
  expect(stated(words)).toBeNull();
});

test.each([
  ['整改状态：基本完成', '基本完成'],
  ['完成情况: 已完成', '已完成'],
  ['进度：正在整改', '正在整改'],
  ['结果：状态：已完成', '状态：已完成'],
  ['已完成', '已完成'],
  ['责任单位：某局', '责任单位：某局'],
])('%s without its key is %s', (words, plain) => {
  expect(withoutKey(words)).toBe(plain);
});
