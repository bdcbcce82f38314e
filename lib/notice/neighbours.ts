import type { Issue, Notice } from '@/lib/model/notice';

/** The position of an issue in its notice: number from 1, total, previous and next issue. */
export type Neighbours = { number: number; total: number; previous: Issue | null; next: Issue | null };

/** The neighbours of an issue in the order of its notice. */
export function neighboursOf(notice: Notice, issue: Issue): Neighbours {
  const index = notice.issues.findIndex(({ id }) => id === issue.id);
  return {
    number: index + 1,
    total: notice.issues.length,
    previous: notice.issues[index - 1] ?? null,
    next: notice.issues[index + 1] ?? null,
  };
}
