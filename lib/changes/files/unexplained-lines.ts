import { type LineDifferences, without } from './line-differences';
import type { PublishedWords } from './published-words';

/** What accounts for changed lines: pairs of replaced words, and the published words if any fact changed. */
export type Grounds = { replaced: readonly string[]; words: PublishedWords | null };

const DATES = /\d{4}-\d{2}(?:-\d{2})?(?:T\d{2}:\d{2}(?::\d{2})?)?|\d{4}年\d{1,2}月(?:\d{1,2}日)?/g;
// Not a piece of a telephone number, of a name or of an amount.
const COUNTS = /(?<![\d.\-A-Za-z])\d{1,3}(?![\d.\-A-Za-z])/g;

// 43 个问题，其中 1 个已撤下
const WITHDRAWN_COUNT = /，其中 \d+ 个已撤下/g;

/**
 * The changed lines that no published change accounts for. A line follows from one if it differs only in replaced
 * words, or, where facts changed, in numbers, or if it repeats what the data say.
 */
export function unexplainedLines({ removed, added }: LineDifferences, grounds: Grounds): LineDifferences {
  const mask = (line: string): string => masked(line, grounds);
  const open = { removed: without(removed, added, mask), added: without(added, removed, mask) };
  return {
    removed: open.removed.filter((line) => !repeats(line, grounds)),
    added: open.added.filter((line) => !repeats(line, grounds)),
  };
}

function masked(line: string, { replaced, words }: Grounds): string {
  const plain = longestFirst(replaced).reduce((text, word) => text.replaceAll(word, '◇'), line);
  // A size follows from a file, which is compared itself.
  const sized = withoutCutWord(plain, replaced).replace(/\d+(?:\.\d+)? (?:字节|KB|MB)/g, '0 字节');
  return words === null ? sized : sized.replace(WITHDRAWN_COUNT, '').replace(DATES, '0').replace(COUNTS, '0');
}

// A long example ends in the middle of a word: http://localhost:3000/notices/2025-xun…
function withoutCutWord(line: string, replaced: readonly string[]): string {
  if (!line.endsWith('…')) return line;
  const kept = line.slice(0, -1);
  const beginnings = replaced.flatMap((word) => Array.from(word, (_, index) => word.slice(0, index + 1)));
  const cut = longestFirst(beginnings).find((beginning) => kept.endsWith(beginning));
  return cut === undefined ? line : `${kept.slice(0, -cut.length)}◇…`;
}

function repeats(line: string, { replaced, words }: Grounds): boolean {
  if (replaced.some((word) => line.includes(word))) return true;
  if (words === null) return false;
  // A heading of Markdown has marks before it, and a long example is cut off.
  return (
    words.text.includes(line.replace(/^#+ |…$/g, '')) ||
    [...words.phrases].some((phrase) => line.includes(phrase))
  );
}

const longestFirst = (words: readonly string[]): string[] => words.toSorted((a, b) => b.length - a.length);
