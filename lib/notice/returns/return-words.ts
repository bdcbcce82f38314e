import type { OtherIssue, Return, ReturnedIn } from '@/lib/model/across/other-issue';
import type { Issue } from '@/lib/model/notice';
import { STATUS_LABELS } from '@/lib/status';

/** What stands before every statement that an issue was found again. */
export const RETURN_TERM = '再次指出';

/** 2025年通报 */
export function noticeOfYear({ notice }: Pick<OtherIssue, 'notice'>): string {
  return `${notice.published.slice(0, 4)}年通报`;
}

/** What the later issue says: 曾于2025年通报指出，当时列为已整改 */
export function returnWords(earlier: Pick<Return, 'notice' | 'status'>): string {
  const listed = earlier.status === 'unknown' ? '' : '列为';
  return `曾于${noticeOfYear(earlier)}指出，当时${listed}${STATUS_LABELS[earlier.status]}`;
}

/** 问题 41 社区矫正中心建设滞后 */
export function otherIssueName({ issue }: Pick<OtherIssue, 'issue'>): string {
  return `问题 ${Number(issue.id)} ${issue.title}`;
}

/** What the earlier issue says: 2027年通报，问题 3 社区矫正中心建设滞后 */
export function returnedInWords(later: OtherIssue): string {
  return `${noticeOfYear(later)}，${otherIssueName(later)}`;
}

/** An editor's reason, marked as such. */
export function reasonOfEditor({ reason }: Pick<ReturnedIn, 'reason'>): string {
  return `本站注：${reason}`;
}

/** Where the later issue is, and why an editor says so, as one sentence of plain text after another. */
export function returnSummary(later: ReturnedIn): string {
  return `见${returnedInWords(later)}。${reasonOfEditor(later)}`;
}

/** The returns of an issue, for lists and search, each in a line: 再次指出：2027年通报. What two would say alike is said once. */
export function returnLines({ returns, returnedIn }: Pick<Issue, 'returns' | 'returnedIn'>): string[] {
  const all = [...returns.map(returnWords), ...returnedIn.map(noticeOfYear)];
  return [...new Set(all)].map((words) => `${RETURN_TERM}：${words}`);
}

/** What stands before the issue of the followed notice. */
export const FOLLOWS_TERM = '前次通报';

/** What is said before a notice that follows another. */
export const FOLLOWED_BY_TERM = '后续通报';

/** An issue with its notice: 巡察整改进展情况通报（2025年2月），问题 41 社区矫正中心建设滞后 */
export function fullName(other: OtherIssue): string {
  return `${other.notice.shortTitle}，${otherIssueName(other)}`;
}
