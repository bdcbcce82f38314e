import { formatDate } from '@/lib/dates';
import type { Notice, WithdrawnNotice } from '@/lib/model/notice';
import type { Withdrawal } from '@/lib/model/withdrawal/withdrawal-schema';
import { WITHDRAWN } from '@/lib/status';

/** The number of issues that a notice has published, withdrawn ones included. */
export function issueTotal({ issues, withdrawn }: Pick<Notice, 'issues' | 'withdrawn'>): number {
  return issues.length + withdrawn.length;
}

/** What follows the number of issues: ，其中 1 个已撤下; empty if none is withdrawn. */
export function withdrawnCount({ withdrawn }: Pick<Notice, 'withdrawn'>): string {
  return withdrawn.length === 0 ? '' : `，其中 ${withdrawn.length} 个${WITHDRAWN.label}`;
}

/** 43 个问题，其中 1 个已撤下 */
export function issueCount(notice: Pick<Notice, 'issues' | 'withdrawn'>): string {
  return `${issueTotal(notice)} 个问题${withdrawnCount(notice)}`;
}

/** 原因：含有个人信息。依据：《……》第四十七条。 */
export function withdrawalReason({ reason, basis }: Withdrawal): string {
  const sentence = (words: string): string => `${words.replace(/。$/, '')}。`;
  return `原因：${sentence(reason)}${basis === undefined ? '' : `依据：${sentence(basis)}`}`;
}

/** 2026年11月28日撤下。原因：…… */
export function withdrawalWords(withdrawal: Withdrawal): string {
  return `${formatDate(withdrawal.date)}撤下。${withdrawalReason(withdrawal)}`;
}

/** A withdrawn notice is named by who published it and when: 中共某市图书局党组2026年3月1日发布的通报 */
export function withdrawnNoticeName({ issuer, published }: WithdrawnNotice): string {
  return `${issuer}${formatDate(published)}发布的通报`;
}
