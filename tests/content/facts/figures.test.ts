import { expect, test } from 'vitest';
import { figurePairs } from '@/lib/notice/facts/figure-pairs';
import { noticeFigures } from '@/lib/notice/facts/notice-figures';
import { approved, counted, placeOf, readStill } from '@/tests/fixtures/facts/real-facts';

const figures = noticeFigures(approved);

test('the figures, their periods and directions are those read by hand', () => {
  const found = counted(
    figures.map(({ place, words, period, direction }) =>
      [placeOf(place), words, period?.words ?? '', direction?.words ?? ''].join(' | '),
    ),
  );
  const byHand = counted(
    readStill('figures-by-hand.txt').map((line) => {
      const [place, words, period, , direction = ''] = line.split(' | ');
      return [place, words, period, direction].join(' | ');
    }),
  );
  expect(byHand.length).toBeGreaterThan(150);
  expect(found.filter((line) => !byHand.includes(line))).toEqual([]);
  expect(byHand.filter((line) => !found.includes(line))).toEqual([]);
});

test('the pairs of figures are those read by hand', () => {
  const found = figurePairs(figures).map(
    ({ earlier, later }) => `${placeOf(earlier.place)} | ${earlier.words} | ${later.words}`,
  );
  expect(found).toEqual(readStill('pairs-by-hand.txt'));
});

test('every figure stands in its paragraph as printed', () => {
  for (const { words, start, paragraph } of figures)
    expect(paragraph.slice(start, start + words.length)).toBe(words);
});
