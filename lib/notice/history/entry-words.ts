import { formatMonth } from '@/lib/dates';
import { noticeOfYear, RETURN_TERM } from '@/lib/notice/returns/return-words';
import { withdrawnNoticeName } from '@/lib/notice/withdrawals';
import { STATUS_LABELS } from '@/lib/status';
import type { Entry, Withdrawn } from './entry';

/** What an entry of a history changed, in a few words: 状态由未完成整改改为基本完成整改 */
export function entryWords(entry: Entry): string {
  if (entry.kind === 'notice') return '发布通报';
  if (entry.kind === 'withdrawal') return withdrawnWords(entry.of);
  if (entry.kind === 'return') return `${RETURN_TERM}（${noticeOfYear(entry.by)}）`;
  if (entry.kind === 'erratum') return entry.erratum.of === 'status' ? '更正状态' : '更正文字';
  const { status, target } = entry;
  const changes = [
    status !== null && (status.from === status.to ? statusKept(status.to) : statusChanged(status)),
    target !== null && targetChanged(target),
  ].filter((words) => words !== false);
  return changes.length === 0 ? '发布新进展，状态不变' : changes.join('，');
}

const WITHDRAWN_NAMES = {
  notice: '撤下通报',
  issue: '撤下问题',
  measure: '撤下措施',
  file: '佐证材料已撤下',
} as const;

function withdrawnWords(of: Withdrawn): string {
  const name = WITHDRAWN_NAMES[of.kind];
  return of.kind === 'measure' ? `${name} ${of.issue.id}-${of.measure}` : name;
}

/** The name of what was withdrawn, without any of its words where it is gone: 巡察整改通报（2025年2月），问题 22 */
export function withdrawnName(of: Withdrawn): string {
  if (of.kind === 'notice') return withdrawnNoticeName(of.notice);
  const number = `问题 ${Number(of.issue.id)}`;
  return of.kind === 'measure' || of.kind === 'file'
    ? `${number} ${of.issue.title}`
    : `${of.notice.shortTitle}，${number}`;
}

type UpdateEntry = Extract<Entry, { kind: 'update' }>;

const statusKept = (code: keyof typeof STATUS_LABELS): string => `状态仍为${STATUS_LABELS[code]}`;

function statusChanged({ from, to }: NonNullable<UpdateEntry['status']>): string {
  return `状态由${STATUS_LABELS[from]}改为${STATUS_LABELS[to]}`;
}

function targetChanged({ from, to }: NonNullable<UpdateEntry['target']>): string {
  if (from === null) return `目标时间定为${formatMonth(to.month)}`;
  if (from.month === to.month) return `目标时间仍为${formatMonth(to.month)}`;
  return `目标时间由${formatMonth(from.month)}改为${formatMonth(to.month)}`;
}
