import { expect, test } from 'vitest';
import { PASSAGE, type Paragraph, sharedPassages } from '@/lib/notice/related/shared-passages';
import fc from '@/tests/fixtures/property';

// as many different characters as asked for, others at every start
const words = (length: number, start: number): string =>
  Array.from({ length }, (_, at) => String.fromCodePoint(0x4e00 + start + at)).join('');
const passage = words(PASSAGE, 0);
const at = (...texts: string[]): Paragraph[] => texts.map((text, issue) => ({ issue, text }));

test('25 characters are a passage, 24 are none', () => {
  expect(sharedPassages(at(`甲${passage}乙`, `丙${passage}丁`), 6)).toEqual([
    { issues: [0, 1], words: passage, sharedBy: 2 },
  ]);
  expect(sharedPassages(at(`甲${passage.slice(1)}乙`, `丙${passage.slice(1)}丁`), 6)).toEqual([]);
});

test('a passage goes as far as it is the same, to both sides', () => {
  const long = words(60, 0);
  expect(sharedPassages(at(`甲${long}`, `${long}乙`), 6).map((found) => found.words)).toEqual([long]);
});

test('width does not count, and the first issue’s own characters are given', () => {
  const [found] = sharedPassages(at(`${passage}１２％`, `${passage}12%`), 6);
  expect(found?.words).toBe(`${passage}１２％`);
});

test('a rare character of two code units is one', () => {
  const rare = '𬱖'.repeat(PASSAGE);
  expect(sharedPassages(at(rare, rare), 6)[0]?.words).toBe(rare);
  expect(sharedPassages(at(rare.slice(2), rare.slice(2)), 6)).toEqual([]);
});

test('a repetition within one issue relates nothing', () => {
  expect(
    sharedPassages(
      [
        { issue: 0, text: passage },
        { issue: 0, text: passage },
      ],
      6,
    ),
  ).toEqual([]);
});

test('what more than `most` issues say relates none of them', () => {
  expect(sharedPassages(at(passage, passage, passage), 3)).toHaveLength(3);
  expect(sharedPassages(at(passage, passage, passage, passage), 3)).toEqual([]);
});

test('a passage is as rare as its rarest piece', () => {
  const found = sharedPassages(at(`甲${passage}`, `甲${passage}`, passage), 6);
  expect(found.map(({ issues, sharedBy }) => [...issues, sharedBy])).toEqual([
    [0, 1, 2],
    [0, 2, 3],
    [1, 2, 3],
  ]);
});

test('two issues share a passage exactly if a plain comparison finds one', () => {
  const pieces = Array.from({ length: 5 }, (_, index) => words(11, index * 11));
  const texts = fc.array(
    fc.array(fc.constantFrom(...pieces), { maxLength: 8 }).map((some) => some.join('')),
    { minLength: 2, maxLength: 5 },
  );
  const isShared = (a: string, b: string): boolean =>
    Array.from({ length: Math.max(0, a.length - PASSAGE + 1) }).some((_, start) =>
      b.includes(a.slice(start, start + PASSAGE)),
    );
  fc.assert(
    fc.property(texts, (all) => {
      const found = sharedPassages(at(...all), all.length);
      const pairs = new Set(found.map(({ issues }) => issues.join()));
      const expected = all.flatMap((a, first) =>
        all.flatMap((b, second) => (first < second && isShared(a, b) ? `${first},${second}` : [])),
      );
      expect([...pairs].sort()).toEqual(expected.sort());
      for (const { issues, words: shared } of found) {
        for (const issue of issues) expect(all[issue]).toContain(shared);
      }
    }),
  );
});
