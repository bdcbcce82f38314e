import type { IssueData } from '@/lib/check-site/read/notice-data';
import { inChinese } from '@/lib/check-site/read/page-text';
import { formatSize } from '@/lib/format-size';
import { fullName, returnEntry } from './returns';
import { fileWithdrawals, reasonWords } from './withdrawals';

/** A publication about an issue after its notice: day, anchor, what changed, source (empty but for an update), text and summary. */
type HistoryEntry = {
  date: string;
  anchor: string;
  words: string;
  source: string;
  text: string;
  summary: string;
};

/** The publications about an issue after its notice, newest first; within a day, what was written later comes first. */
export function historyEntries({
  given,
  updates,
  errata,
  withdrawn,
  returnedIn = [],
}: IssueData): HistoryEntry[] {
  const later = updates.map(({ date, text, source, status, target, evidence, followUp }, index) => {
    const before = updates.slice(0, index).findLast((earlier) => earlier.status !== null)?.status ?? given;
    const changes = [
      ...(status === null ? [] : [statusChange(before.label, status.label)]),
      ...(target === null ? [] : [`目标时间为${inChinese(target.month)}`]),
    ];
    const words = changes.join('，') || '发布新进展，状态不变';
    const place = followUp === null ? '' : `见${fullName(followUp)}。`;
    const whole = `${text}${evidenceWords(evidence)}${place}`;
    return { date, anchor: `u-${date}`, words, source, text: whole, summary: text };
  });
  const corrections = errata.map(({ date, of: kind, from, to, reason }, index) => ({
    date,
    anchor: `e-${index + 1}`,
    words: kind === 'status' ? '更正状态' : '更正文字',
    source: '',
    text: `原为“${from}”，改为“${to}”。${reason}`,
    summary: `“${from}”更正为“${to}”。原因：${reason}`,
  }));
  const withdrawals = withdrawn.map(({ measure, ...withdrawal }) => ({
    date: withdrawal.date,
    anchor: `w-${measure.split('-')[1]}`,
    words: `撤下措施 ${measure}`,
    source: '',
    text: reasonWords(withdrawal),
    summary: reasonWords(withdrawal),
  }));
  const files = fileWithdrawals({ updates }).map(({ of, ...withdrawal }) => ({
    date: withdrawal.date,
    anchor: `w-${of}`,
    words: '佐证材料已撤下',
    source: '',
    text: reasonWords(withdrawal),
    summary: reasonWords(withdrawal),
  }));
  const returns = returnedIn.map((one) => {
    const { words, text } = returnEntry(one);
    return {
      date: one.published,
      anchor: `r-${one.notice}-${one.id}`,
      words,
      source: '',
      text,
      summary: text,
    };
  });
  return [...later, ...corrections, ...withdrawals, ...files, ...returns]
    .sort((a, b) => a.date.localeCompare(b.date))
    .reverse();
}

// The evidence in the words of the pages.
function evidenceWords(evidence: IssueData['updates'][number]['evidence']): string {
  const { file = null, link = null, withdrawn = null } = evidence ?? {};
  const kind = file?.type === 'application/pdf' ? 'PDF' : '图片';
  const pieces = [
    ...(file === null ? [] : [`${file.title}（${kind}，${formatSize(file.bytes)}）`]),
    ...(withdrawn === null ? [] : [`已撤下（${inChinese(withdrawn.date)}）`]),
    ...(link === null ? [] : [`${link.title}（${new URL(link.url).host}）`]),
  ];
  return pieces.length === 0 ? '' : `佐证材料：${pieces.join('、')}`;
}

const statusChange = (from: string, to: string): string =>
  from === to ? `状态仍为${to}` : `状态由${from}改为${to}`;

/** Day, change and source of an entry, as histories begin it. */
export function entryHead({ date, words, source }: HistoryEntry): string {
  return `${inChinese(date)}，${words}${source === '' ? '' : `（${source}）`}`;
}
