import { closest, distance } from 'fastest-levenshtein';

/** The candidate that was probably meant; null if none is similar: remainng → remaining, 备注 → null. */
export function nearest(word: string, candidates: readonly string[]): string | null {
  if (candidates.length === 0) return null;
  const near = closest(word, candidates);
  return distance(word, near) <= word.length / 2 ? near : null;
}
