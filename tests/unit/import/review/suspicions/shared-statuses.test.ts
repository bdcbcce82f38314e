import { expect, test } from 'vitest';
import { parseNotice } from '@/lib/import/parse-notice';
import { sharedStatuses } from '@/lib/import/review/suspicions/shared-statuses';

const shared = (...texts: string[]): string[] =>
  sharedStatuses(parseNotice(texts.map((text, at) => ({ line: at + 1, text })))).map(({ text }) => text);

test.each([
  ['all above', '（一）学习不深入。', '以上问题均已完成整改。'],
  ['this finding', '（一）医保基金监管不到位。', '该问题已完成整改。'],
])('a status said of %s is named', (_, finding, status) => {
  const texts = ['一、整改情况', finding, '1.制度不健全。修订。', '2.检查不够。检查。', status];
  expect(shared(...texts)).toEqual([status]);
});

test.each([
  ['under an area', ['（一）党的领导方面', '1.制度不健全。修订。', '2.检查不够。检查。已完成整改。']],
  [
    'beside others that have their own',
    ['（一）学习不深入。', '1.制度不健全。修订。正在整改。', '2.检查不够。检查。', '该问题已完成整改。'],
  ],
])('a status of the last issue %s is its own', (_, texts) => {
  expect(shared('一、整改情况', ...texts)).toEqual([]);
});
