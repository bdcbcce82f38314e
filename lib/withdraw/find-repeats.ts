import { issueLines, noticeLines } from '@/lib/model/reading-order';
import { wordsOf } from './edit/words-of';
import type { Target } from './find-target';

/** A line that still has words of what was withdrawn: its file, number, and the first of those words. */
export type Repeat = { file: string; line: number; words: string };

// Shorter runs are names and phrases that every notice has.
const REPEATED = 12;

/** The lines of texts, by path, that repeat words of what was withdrawn; an editor has to judge them. */
export function findRepeats(texts: ReadonlyMap<string, string>, target: Target): Repeat[] {
  const words = wordsOf(withdrawnTexts(target), REPEATED);
  return [...texts].flatMap(([file, text]) =>
    text.split('\n').flatMap((line, index): Repeat[] => {
      const found = words.firstIn(line);
      return found === null ? [] : [{ file, line: index + 1, words: found }];
    }),
  );
}

/** The lines that a withdrawal takes away, titles of files included. */
export function withdrawnTexts(target: Target): string[] {
  if (target.kind === 'notice') return noticeLines(target.notice).map(({ text }) => text);
  if (target.kind === 'file') return target.files.map(({ file }) => file.title);
  const { errata, updates } = target.issue;
  if (target.kind === 'measure') return target.measure.text.split('\n');
  return [
    ...issueLines(target.issue),
    ...updates.flatMap(({ text, file }) => [text, ...(file === undefined ? [] : [file.title])]),
    ...errata.flatMap(({ from, to }) => [from, to]),
  ];
}
