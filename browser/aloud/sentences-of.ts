import { cutSentences } from './cut-sentences';

/** A sentence, the number of its passage and where it begins in the text of that. */
export type Sentence = { passage: number; start: number; text: string };

/** The sentences of all passages in order; those that are only white space are left out. */
export function sentencesOf(texts: readonly string[]): Sentence[] {
  const sentences: Sentence[] = [];
  texts.forEach((whole, passage) => {
    let start = 0;
    for (const text of cutSentences(whole)) {
      if (text.trim()) sentences.push({ passage, start, text });
      start += text.length;
    }
  });
  return sentences;
}
