import type { Issue, Notice } from '@/lib/model/notice';

/** The issues of some notices, each finding once: what a follow-up says of an issue of its earlier notice stands there as an update. */
export function ownIssues(notices: readonly Pick<Notice, 'issues'>[]): Issue[] {
  return notices.flatMap(({ issues }) => issues).filter(({ follows }) => follows === null);
}
