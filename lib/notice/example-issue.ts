import type { Issue, Notice } from '@/lib/model/notice';
import { unfinishedIssues } from './unfinished-issues';

/** The issue used as an example for data: the first unfinished one, as it fills the most fields, else the first; null without issues. */
export function exampleIssue(notice: Notice): Issue | null {
  return unfinishedIssues(notice)[0] ?? notice.issues[0] ?? null;
}
