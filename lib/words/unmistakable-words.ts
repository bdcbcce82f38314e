/** Words of a text that are replaced by others: the text before and after, where they stand, and both words. */
export type Replaced = { before: string; after: string; at: number; from: string; to: string };

/**
 * The replaced words with as many characters of their line, one on each side at a time, as make the new ones stand only
 * once in the text and `elsewhere`; with the whole line if that is not enough.
 */
export function unmistakableWords(
  { before, after, at, from, to }: Replaced,
  elsewhere: string,
): { from: string; to: string } {
  let [left, right] = [0, 0];
  for (;;) {
    const wide = {
      from: before.slice(at - left, at + from.length + right),
      to: after.slice(at - left, at + to.length + right),
    };
    const isUnique = wide.to !== '' && countOf(after, wide.to) + countOf(elsewhere, wide.to) === 1;
    const more = [isInLine(before[at - left - 1]), isInLine(before[at + from.length + right])];
    if (isUnique || !more.includes(true)) return wide;
    left += more[0] ? 1 : 0;
    right += more[1] ? 1 : 0;
  }
}

/** How often words stand in a text. */
export const countOf = (text: string, words: string): number => text.split(words).length - 1;

const isInLine = (character: string | undefined): boolean =>
  character !== undefined && !/[\r\n]/.test(character);
