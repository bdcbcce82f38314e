import { expect, test } from 'vitest';
import { parseNotice } from '@/lib/import/parse-notice';
import { areMet, findNeeds, remainingKey, suppliedNeeds } from '@/lib/import/write/find-needs';
import { NOTHING_SUPPLIED } from '@/lib/import/write/supplied';

const needsOf = (...texts: string[]) =>
  findNeeds(parseNotice(texts.map((text, at) => ({ line: at + 1, text }))));

const TITLE = '中共某局党组关于巡察整改情况的通报';
const OPENING = '根据市委统一部署，市委巡察组对某局开展了巡察，现将整改情况公布。';
const OPEN = [
  '一、未完成整改的问题',
  '1.学习不够深入。',
  '整改情况：甲。',
  '未完成整改的原因及下一步措施：一是受资金限制，力争2027年6月完成。二是人手不足。',
];

test('fields that were not read are needed, and the reasons of each paragraph that says what remains', () => {
  expect(needsOf(TITLE, OPENING, ...OPEN, '中共某局党组', '2026年6月20日')).toEqual({
    fields: ['published'],
    reasons: [
      { key: '01-0', id: '01', title: '学习不够深入', text: '一是受资金限制，力争2027年6月完成。', line: 4 },
      { key: '01-1', id: '01', title: '学习不够深入', text: '二是人手不足。', line: 4 },
    ],
  });
  expect(remainingKey('01', 1)).toBe('01-1');
});

test('a text that says all needs nothing but what only the page of a notice prints', () => {
  const { fields, reasons } = needsOf(OPENING, '一、整改情况', '1.学习不够深入。', '整改情况：甲。');
  expect(fields).toEqual(['title', 'published']);
  expect(reasons).toEqual([]);
});

test('needs are met when nothing of them is left', () => {
  const needs = needsOf(TITLE, OPENING, ...OPEN, '中共某局党组', '2026年6月20日');
  const one = new Map([['01-0', ['政策调整']]]);
  const both = new Map([...one, ['01-1', ['编制受限']]]);
  const fields = { published: '2026-06-21' };
  expect(areMet(needs, NOTHING_SUPPLIED)).toBe(false);
  expect(areMet(needs, { fields, reasons: one })).toBe(false);
  expect(areMet(needs, { fields: {}, reasons: both })).toBe(false);
  expect(areMet(needs, { fields, reasons: both })).toBe(true);
});

test('of the needs those are told for which something was supplied', () => {
  const needs = needsOf(TITLE, OPENING, ...OPEN, '中共某局党组', '2026年6月20日');
  expect(suppliedNeeds(needs, NOTHING_SUPPLIED)).toEqual({ fields: [], reasons: [] });
  const supplied = { fields: { published: '2026-06-21' }, reasons: new Map([['01-1', ['编制受限']]]) };
  expect(suppliedNeeds(needs, supplied)).toEqual({ fields: ['published'], reasons: needs.reasons.slice(1) });
});
