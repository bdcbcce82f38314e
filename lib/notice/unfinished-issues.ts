import type { Issue, Notice } from '@/lib/model/notice';
import { isUnfinished } from '@/lib/status';

/** The issues of a notice whose latest status is not rectified, in order. */
export function unfinishedIssues(notice: Notice): Issue[] {
  return notice.issues.filter((issue) => isUnfinished(issue.status.code));
}
