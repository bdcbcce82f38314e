import type { Issue, Notice } from '@/lib/model/notice';
import { type Entry, issueHistory, noticeHistory } from './history';

/** When something was last published about an issue: a day (YYYY-MM-DD), or the moment of its notice as published; Beijing time. */
export function issueChange(notice: Notice, issue: Issue): string {
  return momentOf(notice, issueHistory(notice, issue));
}

/** When something was last published about a notice or any of its issues, in the form of issueChange. */
export function noticeChange(notice: Notice): string {
  return momentOf(notice, noticeHistory(notice));
}

function momentOf({ published }: Notice, [newest]: Entry[]): string {
  return newest === undefined || newest.kind === 'notice' ? published : newest.date;
}
