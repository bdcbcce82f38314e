import type { Issue, Notice } from '@/lib/model/notice';
import { issuePlaces } from '@/lib/notice/places/issue-places';
import { issueTotal } from './withdrawals';

/** The position of an issue in its notice: number from 1 and total, withdrawn ones counted, previous and next issue that is not. */
export type Neighbours = { number: number; total: number; previous: Issue | null; next: Issue | null };

/** The neighbours of an issue in the order of its notice. */
export function neighboursOf(notice: Notice, issue: Issue): Neighbours {
  const places = issuePlaces(notice).flatMap((group) => group.places);
  const index = notice.issues.findIndex(({ id }) => id === issue.id);
  return {
    number: places.findIndex((place) => place.issue.id === issue.id) + 1,
    total: issueTotal(notice),
    previous: notice.issues[index - 1] ?? null,
    next: notice.issues[index + 1] ?? null,
  };
}
