import { describe, expect, test } from 'vitest';
import {
  chineseDates,
  dayAfter,
  dayIn,
  formatDate,
  formatIso,
  formatMonth,
  isIsoDate,
  isIsoMinute,
  isoDateTime,
  isoMoment,
  lastDayOf,
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
  expect(isoDateTime('2025-02-17 17:21')).toBe('2025-02-17T17:21:00+08:00');
  expect(isoDateTime('2025-02-17')).toBe('2025-02-17');
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

test('a day is written in Chinese numerals with any zero', () => {
  expect(chineseDates('2024-06-20').slice(0, 3)).toEqual([
    '二〇二四年六月二十日',
    '二○二四年六月二十日',
    '二零二四年六月二十日',
  ]);
});

test.each([
  ['2025-12', '2025-12-31'],
  ['2024-02', '2024-02-29'],
  ['2026-06', '2026-06-30'],
])('the last day of %s is %s', (month, day) => {
  expect(lastDayOf(month)).toBe(day);
});

test.each([
  ['2025', '2025年'],
  ['2025-02', '2025年2月'],
  ['2025-02-07', '2025年2月7日'],
])('%s is shown as %s', (iso, words) => {
  expect(formatIso(iso)).toBe(words);
});
