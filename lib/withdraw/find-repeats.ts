import type { Erratum } from '@/lib/model/erratum-schema';
import type { Issue } from '@/lib/model/notice';
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
  switch (target.kind) {
    case 'notice': {
      const { issues, errata } = target.notice;
      const lines = noticeLines(target.notice).map(({ text }) => text);
      return [...lines, ...issues.flatMap(laterTexts), ...wordsOfErrata(errata)];
    }
    case 'issue':
      return [...issueLines(target.issue), ...laterTexts(target.issue)];
    case 'measure':
      return target.measure.text.split('\n');
    case 'file':
      return target.files.map(({ file }) => file.title);
  }
}

// What was published about an issue after its notice.
function laterTexts({ updates, errata }: Issue): string[] {
  return [
    ...updates.flatMap(({ text, file }) => [text, ...(file === undefined ? [] : [file.title])]),
    ...wordsOfErrata(errata),
  ];
}

const wordsOfErrata = (errata: readonly Erratum[]): string[] => errata.flatMap(({ from, to }) => [from, to]);
