import type { FoldCharacter } from '@/lib/folding';

// White space, and what a PDF or a chat puts inside words: soft hyphens, zero-width characters, variation selectors.
const NOTHING = /[\s\u00AD\u200B-\u200F\u2060-\u2064\uFEFF]+|[\uFE00-\uFE0F]/g;

/**
 * Returns the function that folds a character for searching: NFKC, lower case, no white space or format characters,
 * and by the pairs of `variants` traditional to simplified and radicals to ideographs: 敗败訴诉⻅见.
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
    const plain = character.normalize('NFKC').toLowerCase().replace(NOTHING, '');
    const folded = Array.from(plain, (one) => simplified.get(one) ?? one).join('');
    known.set(character, folded);
    return folded;
  };
}
