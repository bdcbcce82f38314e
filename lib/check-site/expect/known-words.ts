import type { IssueData } from '@/lib/check-site/read/notice-data';
import { inChinese } from '@/lib/check-site/read/page-text';

/** Up to when something is known, in the words of the pages: its notice, or the latest update about it. */
export function knownUntil(asOf: string, updates: IssueData['updates']): string {
  const latest = updates
    .map(({ date }) => date)
    .sort()
    .at(-1);
  return latest === undefined ? `截至${inChinese(asOf)}的通报` : `截至${inChinese(latest)}发布的情况`;
}

/** What is said of a status that is read from the chapter, as the notes of the data say it; empty if they do not. */
export function inferredWords(notes: readonly string[]): string {
  return /依通报所在章节归类[^。]*/.exec(notes.join(''))?.[0] ?? '';
}
