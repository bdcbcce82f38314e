import type { IssueData, NoticeData } from '@/lib/check-site/read/notice-data';
import { inChinese } from '@/lib/check-site/read/page-text';
import { mentionsStatus } from '@/lib/words/status-words';

type Target = IssueData['targets'][number];
type StatedTarget = IssueData['statedTargets'][number];

/** The as-of date: the notice, or the latest update. */
export function knownUntil(asOf: string, updates: readonly { date: string }[]): string {
  const latest = latestOf(updates);
  return latest === undefined ? `截至${inChinese(asOf)}的通报` : `截至${inChinese(latest)}发布的情况`;
}

/** The day of the latest of some entries; undefined if there are none. */
export function latestOf(entries: readonly { date: string }[]): string | undefined {
  return entries.reduce<string | undefined>(
    (last, { date }) => (last !== undefined && last > date ? last : date),
    undefined,
  );
}

/** Status, its source and its as-of date. */
export function statusWords({ status, text }: IssueData, notes: readonly string[]): string {
  return `${status.label}，${sourceOf(status, text, notes)}，截至${inChinese(status.asOf)}`;
}

function sourceOf(
  { basis, document, from, label }: IssueData['status'],
  text: string,
  notes: readonly string[],
): string {
  if (document === 'update') {
    const word = `，“${label}”是本站依那份通报的章节归类所用的词`;
    return `据${from}发布的情况${basis === 'inferred' ? word : ''}`;
  }
  if (basis === 'stated') return `通报${document === 'issue' ? '写明' : '列入'}“${from}”`;
  if (basis === 'inferred')
    return `“${label}”是本站依通报${partWords(from)}归类所用的词，${groundsWords(notes)}`;
  return mentionsStatus(text) ? '通报没有单列这个问题的状态，有关的话见原文' : '通报没有写明这个问题的状态';
}

// The data state how statuses were inferred in one of their notes.
const inferredWords = (notes: readonly string[]): string =>
  /依通报所在章节归类[^。]*/.exec(notes.join(''))?.[0] ?? '';

const groundsWords = (notes: readonly string[]): string => /依据.*/.exec(inferredWords(notes))?.[0] ?? '';

// 二、整改情况 → 第二部分
function partWords(heading: string | null): string {
  const [, number] = /^([一二三四五六七八九十]+)、/.exec(heading ?? '') ?? [];
  return number === undefined ? `“${heading}”` : `第${number}部分`;
}

/** A target that holds; `only` names the measure that it is limited to. */
export function targetWords(issue: IssueData, { month, words, update }: Target, only: string): string {
  const since = update === null ? '' : `${inChinese(update)}发布，`;
  return `${inChinese(month)}，${limitOf(only)}${since}原文“${words}”，${knownUntil(issue.status.asOf, issue.updates)}`;
}

/** The note beside a measure: its target in the notice, what replaced it, and whether the issue is rectified since. */
export function targetNote(
  { status, updates, parts }: IssueData,
  { measure, month, words, replacedBy }: StatedTarget,
): string {
  const own = parts.flatMap(({ measures }) => measures).find(({ id }) => id === measure);
  const since = [
    replacedBy === null ? '' : `${inChinese(replacedBy.date)}改为${inChinese(replacedBy.month)}`,
    status.code === 'rectified' ? `${inChinese(status.asOf)}更新为${status.label}` : '',
  ].filter((part) => part !== '');
  const known = since.join('，') || knownUntil(status.asOf, updates);
  return `目标时间 ${inChinese(month)}，${limitOf(own?.ordinal ?? '')}原文“${words}”。${known}`;
}

const limitOf = (ordinal: string): string => (ordinal === '' ? '' : `仅就“${ordinal}”而言，`);

/** The number of issues for each value that they have, in the order of first occurrence, as words for value and number. */
export function counted(
  values: readonly string[],
  words: (value: string, count: number) => string,
): string[] {
  return [...new Set(values)].map((value) => words(value, values.filter((one) => one === value).length));
}

/** The sentences below the counts: as-of date, and how many statuses are inferred. */
export function countNote({ notice, issues, notes }: NoticeData): string {
  const inferred = issues.filter(({ status }) => status.basis === 'inferred').length;
  const how = inferred === 0 ? '' : `其中 ${inferred} 个问题的整改状态${inferredWords(notes)}。`;
  return `${noticeKnownUntil({ notice, issues })}。${how}`;
}

/** The as-of date of a notice: itself, or the latest update of any of its issues. */
export function noticeKnownUntil({ notice, issues }: Pick<NoticeData, 'notice' | 'issues'>): string {
  return knownUntil(
    notice.asOf,
    issues.flatMap(({ updates }) => updates),
  );
}
