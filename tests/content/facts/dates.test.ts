import { expect, test } from 'vitest';
import { noticeDates } from '@/lib/notice/facts/notice-dates';
import { approved, counted, placeOf, readStill } from '@/tests/fixtures/facts/real-facts';

const dates = noticeDates(approved);
const found = counted(
  dates.map(({ place, words, from, to, precision, occasion }) =>
    [placeOf(place), words, from ?? '-', to ?? '-', precision, occasion].join(' | '),
  ),
);
const byHand = counted(readStill('dates-by-hand.txt'));

test('recall: every date read by hand is found, with its bounds and what it is', () => {
  expect(byHand.length).toBeGreaterThan(50);
  expect(byHand.filter((line) => !found.includes(line))).toEqual([]);
});

test('precision: no other date is found', () => {
  expect(found.filter((line) => !byHand.includes(line))).toEqual([]);
});

test('every date stands in its paragraph as printed', () => {
  for (const { words, start, paragraph } of dates)
    expect(paragraph.slice(start, start + words.length)).toBe(words);
});
