import type { IssueData } from '@/lib/check-site/read/notice-data';
import { inChinese } from '@/lib/check-site/read/page-text';

/** The as-of date in the words of the pages: the notice, or the latest update. */
export function knownUntil(asOf: string, updates: IssueData['updates']): string {
  const latest = updates
    .map(({ date }) => date)
    .sort()
    .at(-1);
  return latest === undefined ? `截至${inChinese(asOf)}的通报` : `截至${inChinese(latest)}发布的情况`;
}

/** The sentence on inferred statuses, as in the notes of the data; empty if they have none. */
export function inferredWords(notes: readonly string[]): string {
  return /依通报所在章节归类[^。]*/.exec(notes.join(''))?.[0] ?? '';
}
