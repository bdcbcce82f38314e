import type { TextFolder } from '@/lib/search/fold/create-text-folder';
import { calledIssue } from './called-issue';
import { type Word, wordsIn } from './words-in';

/**
 * What was typed, as one notice folds it: its words; the whole of it (without 问题), which may be the printed number of an
 * issue; the number that it names ('' for none); and quotes, of which nothing is left, as typed.
 */
export type Asked = { words: Word[]; called: string; number: string; quotes: string };

/** Reads what was typed into the search box. */
export function askedIn(q: string, folder: TextFolder): Asked {
  const words = wordsIn(q, folder);
  const called = q
    .split(/\s+/)
    .map((piece) => folder.foldTyped(piece).text)
    .join(' ')
    .trim();
  return {
    words,
    called: called.replace(/^问题 ?/, ''),
    number: calledIssue(called),
    quotes: words.length ? '' : q.trim(),
  };
}
