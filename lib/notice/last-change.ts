import type { Issue, Notice } from '@/lib/content/notice';

/** When an issue was last written about: its latest update (YYYY-MM-DD), or the publication of its notice (YYYY-MM-DD HH:MM); Beijing time. */
export function issueChange(notice: Pick<Notice, 'published'>, { updates }: Pick<Issue, 'updates'>): string {
  return updates.at(-1)?.date ?? notice.published;
}

/** The last change of a notice or of any of its issues, in the form of issueChange. */
export function noticeChange(notice: Pick<Notice, 'published' | 'issues'>): string {
  const changes = notice.issues.map((issue) => issueChange(notice, issue));
  return [notice.published, ...changes].toSorted().at(-1) ?? notice.published;
}
