import type { Issue, Notice } from '@/lib/model/notice';
import { isUnfinished } from '@/lib/status';

/** The issues of a notice that are not rectified by its latest word, in its order. */
export function unfinishedIssues(notice: Notice): Issue[] {
  return notice.issues.filter((issue) => isUnfinished(issue.status.code));
}
