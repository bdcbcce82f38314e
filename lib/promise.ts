const PROMISE = /力争[^，。；：,;:]*\d{4}年\d{1,2}月[^，。；：,;:]*/g;

/**
 * Every promise with a month in a text, from one punctuation mark to the next, in full or ASCII width, and its
 * position: 力争2025年12月取得阶段性成果
 */
export function promisesIn(text: string): { at: number; words: string }[] {
  return Array.from(text.matchAll(PROMISE), ({ 0: words, index: at }) => ({ at, words }));
}
