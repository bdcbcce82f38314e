import { expect, test } from 'vitest';
import { parseNotice } from '@/lib/import/parse-notice';

const OPENING = (words: string): string =>
  `根据市委统一部署，市委第二巡察组对某局党组开展了巡察，${words}。现将整改情况予以公布。`;

function warningsOf(words: string): string[] {
  const texts = [
    '中共某局党组关于巡察整改情况的通报',
    OPENING(words),
    '一、整改情况',
    '（一）党的建设方面',
    '1.学习不够深入。',
    '整改情况：已完成整改。一是甲。二是乙。',
    '2.制度不健全。',
    '整改情况：正在整改。一是丙。',
  ];
  const { warnings } = parseNotice(texts.map((text, index) => ({ line: index + 1, text })));
  return warnings
    .filter(({ kind }) => kind === 'total-mismatch')
    .map(({ line, words: found }) => `${line} ${found}`);
}

test('totals that match are not reported', () => {
  expect(warningsOf('反馈了一个方面两个问题，制定整改措施3条，已完成整改1个，正在整改1个')).toEqual([]);
});

test.each([
  ['共发现问题12个', '2 发现问题12个（读到 2）'],
  ['反馈了两个方面', '2 反馈了两个方面（读到 1）'],
  ['制定整改措施36条', '2 制定整改措施36条（读到 3）'],
  ['已完成整改2个', '2 已完成整改2个（读到 1）'],
])('%s is reported, with what was read', (words, message) => {
  expect(warningsOf(words)).toEqual([message]);
});
