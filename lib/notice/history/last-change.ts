import type { Issue, Notice } from '@/lib/model/notice';
import type { Entry } from './entry';
import { issueHistory, noticeHistory } from './history';

/** The last publication about an issue: a day (YYYY-MM-DD), or the minute of its notice; Beijing time. */
export function issueChange(notice: Notice, issue: Issue): string {
  return momentOf(notice, issueHistory(notice, issue));
}

/** The last publication about a notice or any of its issues, in the form of issueChange. */
export function noticeChange(notice: Notice): string {
  return momentOf(notice, noticeHistory(notice));
}

function momentOf({ published }: Notice, [newest]: Entry[]): string {
  return newest === undefined || newest.kind === 'notice' ? published : newest.date;
}
