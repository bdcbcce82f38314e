import { formatDate } from '@/lib/dates';
import { type InBureau, publisherOf } from '@/lib/model/bureau/bureau';
import type { Publisher } from '@/lib/model/bureau/publisher';
import type { Issue, Notice } from '@/lib/model/notice';
import { issueLines } from '@/lib/model/reading-order';
import type { Site } from '@/lib/model/site-schema';
import { STATUS_LABELS } from '@/lib/status';
import { mentionsStatus } from '@/lib/words/status-words';
import { isAwaited } from './history/remaining';

/** The sentence shown with every count or mark of issues whose status is inferred from their chapter. */
export function inferredSentence(site: Pick<Site, 'official'>, publisher: Publisher): string {
  return `依通报所在章节归类，${groundsWords(site, publisher)}`;
}

/** On what statuses rest, and that nobody else has checked them; a copy knows only what it has itself. */
export function groundsWords({ official }: Pick<Site, 'official'>, { kind, name }: Publisher): string {
  const body = kind === 'site' ? '各单位' : name.endsWith('局') ? '该局' : '该单位';
  return `依据${body}通报整理；${official ? '尚无' : '本站未收录'}第三方核查结果`;
}

// 二、巡察反馈问题的整改情况 → 第二部分
function partWords(heading: string | null): string {
  const number = /^([一二三四五六七八九十]+)、/.exec(heading ?? '')?.[1];
  return number === undefined ? `“${heading}”` : `第${number}部分`;
}

const UNKNOWN = '通报没有写明这个问题的状态';
// The page must not deny what stands in the text below.
const UNLISTED = '通报没有单列这个问题的状态，有关的话见原文';

/** The evidence of the status of an issue, in words for readers. */
export function statusSource(site: Pick<Site, 'official'>, notice: InBureau, issue: Issue): string {
  const { status } = issue;
  if (status.origin === 'update') {
    const word = `，“${STATUS_LABELS[status.code]}”是本站依那份通报的章节归类所用的词`;
    return `据${status.evidence}发布的情况${status.basis === 'inferred' ? word : ''}`;
  }
  if (status.basis === 'unknown') {
    return mentionsStatus(issueLines(issue).join('\n')) ? UNLISTED : UNKNOWN;
  }
  if (status.basis === 'inferred') {
    const word = `“${STATUS_LABELS[status.code]}”是本站依通报${partWords(status.evidence)}归类所用的词`;
    return `${word}，${groundsWords(site, publisherOf(notice))}`;
  }
  return `通报${status.origin === 'issue' ? '写明' : '列入'}“${status.evidence}”`;
}

/** The words after “已过 11 个月”: that nothing newer is published of any of the issues, a copy knowing only what it has itself; empty if something is. */
export function noNewsWords(
  { official }: Pick<Site, 'official'>,
  issues: readonly Issue[],
  month: string,
): string {
  if (!issues.every((issue) => isAwaited(issue, { month }))) return '';
  return official ? '，尚未发布新进展' : '，本站未收录新进展';
}

/** 截至2025年2月17日的通报 */
export function asOfWords(date: string): string {
  return `截至${formatDate(date)}的通报`;
}

/** The as-of date of an issue: its notice, or the latest publication after it. */
export function knownUntil({ status, updates }: Pick<Issue, 'status' | 'updates'>): string {
  const latest = updates.at(-1);
  return latest === undefined ? asOfWords(status.asOf) : `截至${formatDate(latest.date)}发布的情况`;
}

/** The as-of date of a notice: itself, or the latest publication about any of its issues. */
export function noticeKnownUntil({ asOf, issues }: Pick<Notice, 'asOf' | 'issues'>): string {
  const latest = issues
    .flatMap(({ updates }) => updates.at(-1)?.date ?? [])
    .toSorted()
    .at(-1);
  return latest === undefined ? asOfWords(asOf) : `截至${formatDate(latest)}发布的情况`;
}
