import { describe, expect, test } from 'vitest';
import {
  dayAfter,
  dayIn,
  deadlineIn,
  formatDate,
  formatMonth,
  isIsoDate,
  isIsoMinute,
  isoMoment,
  monthIn,
  printedDates,
  withSeconds,
} from '@/lib/dates';

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

test.each([
  ['2024年9月30日前', '2024-09-30'],
  ['2024年6月底前', '2024-06'],
  ['2024年2月30日前', null],
  ['20249月底前', null],
  ['长期', null],
])('the deadline %s ends %s', (words, until) => {
  expect(deadlineIn(words)).toBe(until);
});

test('a number that is too long is no year', () => {
  expect(monthIn('202412年3月')).toBeNull();
});

test('a day is printed in many ways', () => {
  expect(printedDates('2025-02-07 17:21')).toEqual([
    '2025年02月07日',
    '2025-02-07',
    '2025/02/07',
    '2025.02.07',
    '2025年2月7日',
    '2025-2-7',
    '2025/2/7',
    '2025.2.7',
  ]);
});

test('a moment in data carries the Beijing offset; a day has no zone', () => {
  expect(isoMoment('2025-02-17 17:21')).toBe('2025-02-17T17:21+08:00');
  expect(isoMoment('2025-02-17')).toBe('2025-02-17');
});

test('where seconds are wanted, a minute and a day begin with their first', () => {
  expect(withSeconds('2025-02-17 17:21')).toBe('2025-02-17T17:21:00');
  expect(withSeconds('2025-02-17')).toBe('2025-02-17T00:00:00');
});

test.each([
  ['2025年2月17日', '2025-02-17'],
  ['印于2025/02/07', '2025-02-07'],
  ['2025年2月30日', null],
  ['2025年2月', null],
])('the day in %s', (words, day) => {
  expect(dayIn(words)).toBe(day);
});

test.each([
  ['2025-02-28', '2025-03-01'],
  ['2025-12-31', '2026-01-01'],
])('the day after %s', (day, next) => {
  expect(dayAfter(day)).toBe(next);
});
