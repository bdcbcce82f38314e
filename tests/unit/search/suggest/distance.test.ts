import { distance as levenshtein } from 'fastest-levenshtein';
import { expect, test } from 'vitest';
import { distance } from '@/lib/search/suggest/distance';
import fc from '@/tests/fixtures/property';

const plain = (one: string, other: string): number => (one === other ? 0 : 1);

test('with whole differences it is the edit distance', () => {
  const word = fc.stringMatching(/^[甲乙丙丁]{0,7}$/);
  fc.assert(
    fc.property(word, word, (one, other) => {
      expect(distance(one, other, plain)).toBe(levenshtein(one, other));
    }),
  );
});

test('a character in place of another counts as their difference', () => {
  expect(distance('公正处', '公证处', (a, b) => (a === b ? 0 : 0.25))).toBe(0.25);
});
