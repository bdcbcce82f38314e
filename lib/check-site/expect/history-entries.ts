import type { IssueData } from '@/lib/check-site/read/notice-data';
import { inChinese } from '@/lib/check-site/read/page-text';
import { reasonWords } from './withdrawals';

/** One later publication about an issue: day, anchor, change, source and text. */
export type HistoryEntry = {
  date: string;
  anchor: string;
  words: string;
  source: string;
  told: string;
  summary: string;
};

/** The publications about an issue after its notice, from the data, newest first. */
export function historyEntries({ given, updates, errata, withdrawn }: IssueData): HistoryEntry[] {
  const told = updates.map(({ date, text, source, status, target }, index) => {
    const before = updates.slice(0, index).findLast((earlier) => earlier.status !== null)?.status ?? given;
    const changes = [
      ...(status === null ? [] : [statusWords(before.label, status.label)]),
      ...(target === null ? [] : [`目标时间为${inChinese(target.month)}`]),
    ];
    const words = changes.length === 0 ? '发布新情况，状态不变' : changes.join('，');
    return { date, anchor: `u-${date}`, words, source: `（${source}）`, told: text, summary: text };
  });
  const corrections = errata.map(({ date, of: kind, from, to, reason }, index) => ({
    date,
    anchor: `e-${index + 1}`,
    words: kind === 'status' ? '更正状态' : '更正文字',
    source: '',
    told: `原为“${from}”，改为“${to}”。${reason}`,
    summary: `“${from}”更正为“${to}”。原因：${reason}`,
  }));
  const withdrawals = withdrawn.map(({ measure, ...withdrawal }) => ({
    date: withdrawal.date,
    anchor: `w-${measure.split('-')[1]}`,
    words: `撤下措施 ${measure}`,
    source: '',
    told: reasonWords(withdrawal),
    summary: reasonWords(withdrawal),
  }));
  // Within a day, what was written later comes first.
  return [...told, ...corrections, ...withdrawals].sort((a, b) => a.date.localeCompare(b.date)).reverse();
}

const statusWords = (from: string, to: string): string =>
  from === to ? `状态仍为${to}` : `状态由${from}改为${to}`;
