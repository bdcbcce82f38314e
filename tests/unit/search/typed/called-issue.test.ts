import { expect, test } from 'vitest';
import { calledIssue } from '@/lib/search/typed/called-issue';

test.each([
  ['11', '11'],
  ['07', '7'],
  ['(11)', '11'],
  ['第11个问题', '11'],
  ['第 11 个问题', '11'],
  ['11号', '11'],
  ['11号问题', '11'],
  ['第11号', '11'],
  ['第11题', '11'],
  ['问题11', '11'],
  ['问题 11', '11'],
  ['编号11', '11'],
  ['#11', '11'],
  ['no.11', '11'],
  ['问题十一', '十一'],
  ['第十一个问题', '十一'],
])('%s calls issue %s', (typed, number) => {
  expect(calledIssue(typed)).toBe(number);
});

test.each([
  '十一',
  '三个',
  '问题9个',
  '第三',
  '第三季度',
  '三项制度',
  '0 2',
  '025',
  '17.63%',
  '2024年',
  '问题',
  '',
  '1235+n',
])('%s calls none', (typed) => {
  expect(calledIssue(typed)).toBe('');
});
