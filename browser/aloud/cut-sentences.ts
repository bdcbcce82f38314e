// Characters. Pausing goes back to the beginning of a sentence, and engines fail on very long texts.
const LONGEST = 100;

const SENTENCE = /[^。！？；]*[。！？；]*[”’」』）》]*/g;
const CLAUSE = new RegExp(`[^]{1,${LONGEST - 1}}[，、：]|[^]{1,${LONGEST}}`, 'gu');

/** The text in pieces to be spoken one by one: sentences, and long ones cut after a comma. Joined they are the text. */
export function cutSentences(text: string): string[] {
  const sentences = text.match(SENTENCE) || [];
  const pieces: string[] = [];
  for (const sentence of sentences) {
    if (sentence.length > LONGEST) pieces.push(...(sentence.match(CLAUSE) || []));
    else if (sentence) pieces.push(sentence);
  }
  return pieces;
}
