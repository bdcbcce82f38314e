import type { Issue, Notice } from '@/lib/model/notice';
import { unfinishedIssues } from './unfinished-issues';

/** The issue used as an example for data: one with a target if there is one, as it fills the most fields; null without issues. */
export function exampleIssue(notice: Notice): Issue | null {
  return unfinishedIssues(notice)[0] ?? notice.issues[0] ?? null;
}
