import { isPageNumber } from '@/lib/words/is-page-number';
import { withoutCitation } from './without-citation';

// What a chat puts above a message: 某某 2026/3/1 15:02:11
const ABOVE_MESSAGE =
  /^(?:\S{1,20} +)?(?:\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}日? +)?(?:[上下]午 *)?\d{1,2}:\d{2}(?::\d{2})?$/;
const TAG = /<\/?[a-z][^<>]*>|&nbsp;/gi;

/** What is quoted in a pasted text: without citations, tags, the numbers of printed pages, and a chat's lines of names and times. */
export function quotedWords(pasted: string): string {
  return withoutCitation(pasted)
    .replace(TAG, '')
    .split(/\r?\n/)
    .filter((line) => !isPageNumber(line) && !ABOVE_MESSAGE.test(line.trim()))
    .join('\n');
}
