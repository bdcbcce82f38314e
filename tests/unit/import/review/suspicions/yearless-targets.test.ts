import { expect, test } from 'vitest';
import type { ParsedIssue, ParsedPart } from '@/lib/import/parsed-notice';
import { relativeYears, yearlessTargets } from '@/lib/import/review/suspicions/yearless-targets';

const issue = (
  text: string,
  kind: ParsedPart['kind'] = 'text',
  target: string | null = null,
): ParsedIssue => ({
  heading: { line: 1, text: '1.学习不够深入。' },
  printed: '1',
  title: '学习不够深入',
  group: null,
  parts: [{ label: null, kind, printed: null, paragraphs: [{ line: 2, text, ordinal: null }] }],
  sharedText: false,
  status: { value: 'unknown', basis: 'unknown', words: null, inferred: false },
  responsible: null,
  target,
});

test.each([
  ['正在采购，计划明年6月底前完成。', '计划明年6月底前完成'],
  ['力争次年3月完成。', '力争次年3月完成'],
  ['预计年底前完成。', '预计年底前完成'],
  ['（计划于12月底前完成）', '计划于12月底前完成'],
  ['确保下半年整改到位。', '确保下半年整改到位'],
  ['拟在2个月内完成。', '拟在2个月内完成'],
  ['预计“十四五”末完成。', '预计“十四五”末完成'],
  ['出租2处，“十五五”期间逐步解决。', '“十五五”期间逐步解决'],
])('%s has a target without its year', (text, clause) => {
  expect(yearlessTargets([issue(text)])).toEqual([{ line: 2, text: clause }]);
});

test.each([
  '去年年底前已完成修订。',
  '计划2025年6月底前完成。',
  '预计25年12月完成。',
  '制定年度学习计划，全年学习12次。',
  '6月底前召开会议3次。',
])('%s has none', (text) => {
  expect(yearlessTargets([issue(text)])).toEqual([]);
});

test('next steps need no such word either', () => {
  const next = issue('明年6月底前完成。');
  next.parts = [
    { label: '下一步打算', kind: 'text', printed: null, paragraphs: next.parts[0]?.paragraphs ?? [] },
  ];
  expect(yearlessTargets([next])).toHaveLength(1);
});

test('a part for the target needs no word such as 力争, and a target with its year is complete', () => {
  expect(yearlessTargets([issue('明年6月底前', 'target', '明年6月底前')])).toHaveLength(1);
  expect(yearlessTargets([issue('力争明年完成。', 'text', '2025年底前')])).toEqual([]);
});

test.each(['明年6月底前建成监测站2座', '年底前化解隐性债务2000万元'])(
  '%s is reported whatever else is promised',
  (clause) => {
    expect(yearlessTargets([issue(`${clause}。`, 'text', '2024年9月')])).toEqual([{ line: 2, text: clause }]);
  },
);

test('the year is said only where the day of the notice makes it certain', () => {
  const clauses = [
    { line: 2, text: '力争明年6月完成' },
    { line: 3, text: '预计今年年底前完成' },
    { line: 4, text: '预计次年完成' },
  ];
  expect(relativeYears(clauses, '2024-06-20')).toBe(
    '；通报的日期是 2024-06-20，“今年”是 2024 年，“明年”是 2025 年',
  );
  expect(relativeYears(clauses, null)).toBe('');
  expect(relativeYears(clauses.slice(2), '2024-06-20')).toBe('');
});
