import { expect, test } from 'vitest';
import { noticeWithoutErrata } from '@/lib/content/published/without-errata';
import { figurePairs } from '@/lib/notice/facts/figure-pairs';
import { noticeFigures } from '@/lib/notice/facts/notice-figures';
import type { TextPlace } from '@/lib/notice/places/placed-texts';
import { readByHand } from '@/tests/fixtures/facts/read-by-hand';
import { real } from '@/tests/fixtures/notices/real-notice';

// As approved: an erratum may correct a figure, a withdrawal may take one away.
const figures = noticeFigures(noticeWithoutErrata(real.notice).notice);
const withdrawn = new Set([
  ...real.notice.withdrawn.map(({ id }) => id),
  ...real.notice.issues.flatMap((issue) => issue.withdrawn.map(({ measure }) => `${issue.id}/${measure}`)),
]);
const readStill = (name: string): string[] =>
  readByHand(name)
    .filter(([place = '']) => !withdrawn.has(place) && !withdrawn.has(place.slice(0, 2)))
    .map((cells) => cells.join(' | ').trim());

const placeOf = (place: TextPlace): string =>
  place.kind === 'issue' ? `${place.issue.id}/${place.measure?.id}` : (place.heading?.id ?? '');

const counted = (lines: readonly string[]): string[] => {
  const seen = new Map<string, number>();
  return lines.map((line) => {
    seen.set(line, (seen.get(line) ?? 0) + 1);
    return `${line} #${seen.get(line)}`;
  });
};

test('the figures and their periods are those read by hand, but for the day of an examination named after its year', () => {
  const found = counted(
    figures.map(({ place, words, period }) => `${placeOf(place)} | ${words} | ${period?.words ?? ''}`.trim()),
  );
  const byHand = counted(readStill('figures-by-hand.txt'));
  expect(byHand.length).toBeGreaterThan(150);
  expect(found.filter((line) => !byHand.includes(line))).toEqual(['39/m4 | 45名 | 2024年度 #1']);
  expect(byHand.filter((line) => !found.includes(line))).toEqual(['39/m4 | 45名 | 2024年4月22日 #1']);
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
