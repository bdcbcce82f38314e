import type { Issue, Notice } from '@/lib/model/notice';

/** Where an issue stands among those of its notice: number from 1, how many there are, the one before and after. */
export type Neighbours = { number: number; total: number; previous: Issue | null; next: Issue | null };

/** The place of an issue in the order of its notice. */
export function neighboursOf(notice: Notice, issue: Issue): Neighbours {
  const index = notice.issues.findIndex(({ id }) => id === issue.id);
  return {
    number: index + 1,
    total: notice.issues.length,
    previous: notice.issues[index - 1] ?? null,
    next: notice.issues[index + 1] ?? null,
  };
}
