import { expect, test } from 'vitest';
import { parseNotice } from '@/lib/import/parse-notice';
import { unreadFindings } from '@/lib/import/review/suspicions/unread-findings';

const unread = (...texts: string[]): string[] =>
  unreadFindings(parseNotice(texts.map((text, at) => ({ line: at + 1, text })))).map(({ text }) => text);

const ISSUE = ['一、整改情况', '（一）甲方面', '1.学习不够深入。', '整改情况：甲。'];

test.each([
  [
    'an area whose findings have no number',
    [...ISSUE, '（二）乙方面', '公车管理不严。乙。'],
    ['（二）乙方面'],
  ],
  ['a line of another style with its text', [...ISSUE, '（二）乙方面', '①公车。', '乙。'], ['①公车。']],
  [
    'a line below a heading that announces findings',
    [...ISSUE, '二、其他问题', '1.公车。', '乙。'],
    ['1.公车。'],
  ],
])('%s is named', (_, texts, lines) => {
  expect(unread(...texts)).toEqual(lines);
});

test.each([
  ['a chapter on what comes next', [...ISSUE, '二、下一步打算', '（一）加强学习。甲。']],
  ['a chapter without numbered lines', [...ISSUE, '二、其他问题', '甲。']],
])('%s names nothing', (_, texts) => {
  expect(unread(...texts)).toEqual([]);
});
