import { type FoldCharacter, type Folded, foldBy } from '@/lib/folding';

// White space; what a PDF or a chat puts inside words (soft hyphen, zero width, direction); quotes and title marks of all kinds.
const NOTHING =
  /[\s\u00AD\u061C\u200B-\u200F\u202A-\u202E\u2060-\u206F\uFEFF"'`«»\u2018-\u201F\u2032-\u2037\u3008-\u300F\u301D-\u301F]+|[\uFE00-\uFE0F]/g;

/**
 * The tables of a notice for folding: `variants` holds pairs of characters (敗败訴诉⻅见), `words` groups of four: two
 * characters as they may be typed, then as the notice prints them (计画计划).
 */
export type FoldingTables = { variants: string; words: string };

/**
 * Folds what the notice prints, character by character, and what somebody typed or pasted, of which words count too;
 * foldWords is what it then does to its words, none of which becomes shorter or longer.
 */
export type TextFolder = {
  foldCharacter: FoldCharacter;
  foldWords: (folded: string) => string;
  foldTyped: (text: string) => Folded;
};

/**
 * The folding of search and of quotations: NFKC, lower case, no white space, format characters or quotes, traditional
 * characters as simplified and radicals as ideographs. Figures and the marks between them stay.
 */
export function createTextFolder({ variants, words }: FoldingTables): TextFolder {
  const simplified = new Map<string, string>();
  for (const [traditional = '', one = ''] of variants.match(/../gu) || []) simplified.set(traditional, one);
  const known = new Map<string, string>();
  const foldCharacter = (character: string): string => {
    const before = known.get(character);
    if (before !== undefined) return before;
    const plain = character.normalize('NFKC').toLowerCase().replace(NOTHING, '');
    const folded = Array.from(plain, (one) => simplified.get(one) ?? one).join('');
    known.set(character, folded);
    return folded;
  };
  const pairs = words.match(/.{4}/g) || [];
  const foldWords = (folded: string): string =>
    pairs.reduce((text, pair) => text.split(pair.slice(0, 2)).join(pair.slice(2)), folded);
  return {
    foldCharacter,
    foldWords,
    foldTyped: (typed) => {
      const folded = foldBy(typed, foldCharacter);
      // both sides have two characters, so that the positions stay
      folded.text = foldWords(folded.text);
      return folded;
    },
  };
}
