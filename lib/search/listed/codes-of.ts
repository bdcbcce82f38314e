import type { GroupOpening } from '@/lib/model/across/theme-group';
import type { Issue, Notice } from '@/lib/model/notice';
import { groupOf } from '@/lib/notice/groups/group-of';
import { currentTargets } from '@/lib/notice/history/current-targets';
import { reasonsOf } from '@/lib/notice/history/remaining';
import { LIST_FIELDS, type ListField } from './list-query';
import type { IssueCodes } from './passes-list';

/** The values of an issue for each field of the list of all issues. */
export function codesOf(notice: Notice, issue: Issue, groups: readonly GroupOpening[]): IssueCodes {
  const codes: Record<ListField, string[]> = {
    bureau: [notice.bureau.slug],
    year: [notice.published.slice(0, 4)],
    status: [issue.status.code],
    group: [groupOf(issue, groups) ?? []].flat(),
    reason: reasonsOf(issue),
    target: currentTargets(issue).map(({ target }) => target.month),
  };
  return LIST_FIELDS.map((field) => codes[field]);
}
