import type { FoldCharacter } from '@/lib/folding';

/**
 * Returns the function that folds a character for searching: NFKC, lower case, no white space, traditional to
 * simplified by the pairs of `variants`: 敗败訴诉.
 */
export function createTextFolder(variants: string): FoldCharacter {
  const simplified = new Map<string, string>();
  let traditional = '';
  for (const character of variants) {
    if (traditional !== '') simplified.set(traditional, character);
    traditional = traditional === '' ? character : '';
  }
  const known = new Map<string, string>();
  return (character) => {
    const before = known.get(character);
    if (before !== undefined) return before;
    const plain = character.normalize('NFKC').toLowerCase().replace(/\s+/g, '');
    const folded = Array.from(plain, (one) => simplified.get(one) ?? one).join('');
    known.set(character, folded);
    return folded;
  };
}
