import type { Bureau } from '@/lib/model/bureau/bureau';
import { newestFirst } from '@/lib/model/newest-first';
import type { Issue, Notice } from '@/lib/model/notice';
import { byPinyin } from '@/lib/notice/bureaus/by-pinyin';
import { currentTargets } from '@/lib/notice/history/current-targets';
import { isUnfinished, STATUS_CODES, type StatusCode } from '@/lib/status';

/** A bureau and its notices, the newest first. */
export type ComparedBureau = { bureau: Bureau; notices: Notice[] };

/** The notices of some bureaus, the bureaus by the sound of their names. Several of one year stay apart, as their inspections differ. */
export function comparedBureaus(notices: readonly Notice[]): ComparedBureau[] {
  const bureaus = [...new Map(notices.map(({ bureau }) => [bureau.slug, bureau])).values()];
  return byPinyin(bureaus)
    .flatMap(({ things }) => things)
    .map((bureau) => ({
      bureau,
      notices: notices.filter((notice) => notice.bureau.slug === bureau.slug).toSorted(newestFirst),
    }));
}

const ALWAYS: readonly StatusCode[] = ['rectified', 'basically-complete', 'incomplete', 'unknown'];

/** The statuses that a comparison has columns for: those of most notices, and others that occur. */
export function comparedStatuses(notices: readonly Notice[]): StatusCode[] {
  const found = notices.flatMap(({ issues }) => issues.map(({ status }) => status.code));
  return STATUS_CODES.filter((code) => ALWAYS.includes(code) || found.includes(code));
}

/** The issues of a notice that repeat earlier ones. */
export function returnedIssues({ issues }: Pick<Notice, 'issues'>): Issue[] {
  return issues.filter(({ returns }) => returns.length > 0);
}

/** The issues of a notice that are unfinished and have a target. */
export function promisedIssues({ issues }: Pick<Notice, 'issues'>): Issue[] {
  return issues.filter((issue) => isUnfinished(issue.status.code) && currentTargets(issue).length > 0);
}

/** The months of all targets of a notice that are still open, one for each target, as 2025-12, in order. */
export function openMonths(notice: Pick<Notice, 'issues'>): string[] {
  return promisedIssues(notice)
    .flatMap(currentTargets)
    .map(({ target }) => target.month)
    .sort();
}
