import { describe, expect, test } from 'vitest';
import { formatDate, formatMonth, isIsoDate, isIsoMinute, monthIn } from '@/lib/dates';

describe('isIsoDate', () => {
  test.each(['2025-02-17', '2024-02-29', '2023-12-31'])('%s is a day', (text) => {
    expect(isIsoDate(text)).toBe(true);
  });

  test.each([
    '2025-02-29',
    '2025-2-17',
    '2025-13-01',
    '2025-00-10',
    '2025年2月17日',
    '2025-02-17 ',
    '20250217',
    '',
  ])('“%s” is none', (text) => {
    expect(isIsoDate(text)).toBe(false);
  });
});

describe('isIsoMinute', () => {
  test.each(['2025-02-17 17:21', '2025-02-17 00:00', '2025-02-17 23:59'])('%s is a minute', (text) => {
    expect(isIsoMinute(text)).toBe(true);
  });

  test.each([
    '2025-02-17',
    '2025-02-17 24:00',
    '2025-02-17 7:21',
    '2025-02-17 17:60',
    '2025-02-17T17:21',
    '2025-02-17 17:21 8',
    '2025-02-30 17:21',
    '2025-02-17 17：21',
  ])('“%s” is none', (text) => {
    expect(isIsoMinute(text)).toBe(false);
  });
});

describe('formatDate', () => {
  test.each([
    ['2025-02-17', '2025年2月17日'],
    ['2025-12-01', '2025年12月1日'],
    ['2025-02-17 17:21', '2025年2月17日'],
  ])('%s is written %s', (iso, words) => {
    expect(formatDate(iso)).toBe(words);
  });
});

test.each([
  ['2025-12', '2025年12月'],
  ['2026-09', '2026年9月'],
])('the month %s is written %s', (month, words) => {
  expect(formatMonth(month)).toBe(words);
});

describe('monthIn', () => {
  test.each([
    ['力争2025年12月取得阶段性成果', '2025-12'],
    ['力争2026年9月开放', '2026-09'],
    ['力争2026年09月开放', '2026-09'],
    ['2025年1月起', '2025-01'],
  ])('%s names %s', (words, month) => {
    expect(monthIn(words)).toBe(month);
  });

  test.each(['力争年底完成', '力争2025年完成', '力争2025年13月完成', '力争2025年0月完成', ''])(
    '“%s” names none',
    (words) => {
      expect(monthIn(words)).toBeNull();
    },
  );
});
