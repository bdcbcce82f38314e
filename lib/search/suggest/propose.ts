import type { Ear } from './create-ear';
import { distance } from './distance';
import type { SuggestTables } from './suggest-tables';

/** What suggestions are made with. */
export type Means = { tables: SuggestTables; ear: Ear };

/** True if a query, as words with a space between, is found. */
export type IsFound = (q: string) => boolean;

/**
 * What may have been meant by words that are not found, as queries that are found, the likeliest first: for words found
 * apart each alone, else the words with one that is not found replaced.
 */
export function propose(words: readonly string[], isFound: IsFound, means: Means): string[] {
  const found = words.filter(isFound);
  if (found.length === words.length) return found;
  const proposals: string[] = [];
  for (const word of words.filter((one) => !found.includes(one))) {
    for (const one of alternatives(word, means)) {
      proposals.push(words.map((other) => (other === word ? one : other)).join(' '), one);
    }
  }
  // letters may be the sound of one word, syllable by syllable: gong zheng
  const spoken = words.length > 1 ? alternatives(words.join(''), means) : [];
  return [...new Set([...spoken, ...proposals, ...found])].filter(isFound);
}

function alternatives(word: string, { tables: { phrases, synonyms }, ear }: Means): string[] {
  if (/^[a-z]+$/.test(word)) {
    const spelled = phrases.filter((phrase) => ear.isSoundOf(word, phrase));
    return spelled.length ? spelled : phrases.filter((phrase) => ear.isNearSoundOf(word, phrase));
  }
  const meant = synonyms.filter(({ asked }) => word.includes(asked)).sort(longestFirst);
  const near = phrases
    .filter((phrase) => Math.abs(phrase.length - word.length) <= 1)
    .map((phrase) => ({ phrase, apart: distance(word, phrase, ear.difference) }))
    .filter(({ apart }) => apart <= mostApart(word))
    .sort((a, b) => a.apart - b.apart);
  const halves = Array.from({ length: Math.max(0, word.length - 3) }, (_, index) => [
    word.slice(0, index + 2),
    word.slice(index + 2),
  ]).filter((both) => both.every((half) => phrases.includes(half)));
  const parted = word.match(/\d+|\D+/g) || [];
  const within = phrases.filter((phrase) => word.includes(phrase) && phrase.length * 2 >= word.length);
  const none: string[] = [];
  return [
    ...none.concat(...meant.map(({ finds }) => finds)),
    ...near.map(({ phrase }) => phrase),
    ...halves.map((both) => both.join(' ')),
    parted.join(' '),
    ...within.sort((a, b) => b.length - a.length),
  ];
}

const longestFirst = (a: { asked: string }, b: { asked: string }): number => b.asked.length - a.asked.length;

// Two characters must sound alike; of more one, of many two may be others.
const mostApart = ({ length }: string): number => (length < 3 ? 0.5 : length < 6 ? 1 : 2);
