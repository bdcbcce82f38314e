import type { Facts } from '@/lib/check-site/read/facts';
import { type IssueData, readNoticeData } from '@/lib/check-site/read/notice-data';
import { inChinese } from '@/lib/check-site/read/page-text';
import { mentionsStatus } from '@/lib/words/status-words';
import { historyEntries } from './history-entries';
import { inferredWords, knownUntil } from './known-words';

/** The facts of an issue from the data, in the words of its page. */
export function issueFacts(issue: IssueData, notes: readonly string[]): Facts {
  const { id, url, title, status, parts, targets, remaining, related } = issue;
  const measures = parts.flatMap((part) => part.measures);
  const reasons = remaining.flatMap((paragraph) => paragraph.reasons).map(({ label }) => label);
  return {
    id,
    url,
    title,
    status: status.label,
    source: sourceOf(issue, notes),
    asOf: status.asOf,
    targets: targets.map(({ month }) => month).join('、'),
    promises: targets.map((target) => promiseOf(issue, target)).join('、'),
    about: targets.map(({ measure }) => measures.find((one) => one.id === measure)?.ordinal ?? '').join('、'),
    reasons: [...new Set(reasons)].join('、'),
    responsible: issue.responsible ?? '',
    deadline: issue.deadline?.words ?? '',
    place: [issue.chapter, issue.area, issue.theme].filter((name) => name !== null).join('，'),
    number: issue.printedNumber ?? '',
    measures: String(measures.length),
    steps: measures.map((one) => `${one.id} ${one.ordinal ?? ''}${joined(one.text)}`).join('、'),
    noted: issue.statedTargets.map((stated) => notedOf(issue, stated)).join('、'),
    given: issue.given.label,
    history: historyOf(issue),
    related: related.map((other) => other.id).join('、'),
    relatedWords: related.map((other) => `${Number(other.id)} ${other.title}，${other.words}`).join('、'),
    text: joined(issue.text),
  };
}

type Target = IssueData['targets'][number];
type StatedTarget = IssueData['statedTargets'][number];

function sourceOf({ status, text }: IssueData, notes: readonly string[]): string {
  const { basis, document, from } = status;
  if (document === 'update') return `据${from}发布的情况`;
  if (basis === 'unknown') {
    return mentionsStatus(text) ? '通报没有单列这个问题的状态，有关的话见原文' : '通报没有写明这个问题的状态';
  }
  if (basis === 'stated') return `通报${document === 'issue' ? '写明' : '列入'}“${from}”`;
  return inferredWords(notes);
}

function promiseOf(issue: IssueData, { month, words, update }: Target): string {
  const since = update === null ? '' : `${inChinese(update)}发布，`;
  return `${inChinese(month)}，${since}原文“${words}”，${knownUntil(issue.status.asOf, issue.updates)}`;
}

// The words beside a paragraph: the target in the notice, what replaced it, and whether the issue is rectified since.
function notedOf(issue: IssueData, { measure, month, words, replacedBy }: StatedTarget): string {
  const moved =
    replacedBy === null ? [] : [`${inChinese(replacedBy.date)}改为${inChinese(replacedBy.month)}`];
  const done =
    issue.status.code === 'rectified' ? [`${inChinese(issue.status.asOf)}更新为${issue.status.label}`] : [];
  const since = [...moved, ...done].join('，') || knownUntil(issue.status.asOf, issue.updates);
  return `${measure} 目标时间 ${inChinese(month)}，原文“${words}”。${since}`;
}

function historyOf(issue: IssueData): string {
  return historyEntries(issue)
    .map(({ date, words, source, told }) => `${inChinese(date)}，${words}${source}：${told}`)
    .join('、');
}

const joined = (text: string): string => text.replaceAll('\n', '');

/** The facts of each issue in issues.json or issue.json; null if it cannot be read. */
export function readJson(text: string): Facts[] | null {
  const data = readNoticeData(text);
  return data === null ? null : data.issues.map((issue) => issueFacts(issue, data.notes));
}
