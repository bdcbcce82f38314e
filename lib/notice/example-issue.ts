import type { Issue, Notice } from '@/lib/model/notice';
import { unfinishedIssues } from './unfinished-issues';

/** The issue by which data is explained: one with a target if there is one, since it fills the most fields; null in a notice without issues. */
export function exampleIssue(notice: Notice): Issue | null {
  return unfinishedIssues(notice)[0] ?? notice.issues[0] ?? null;
}
