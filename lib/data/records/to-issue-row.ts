import type { IssueRecord } from '@/lib/data/schema/issue-record-schema';
import type { IssueRow } from '@/lib/data/schema/issue-row-schema';
import type { WithdrawnRecord } from '@/lib/data/schema/withdrawn-record-schema';

/** An issue as one row of issues.csv. */
export function toIssueRow(record: IssueRecord): IssueRow {
  const { status, remaining, targets, updates, text } = record;
  const measures = record.parts.flatMap((part) => part.measures);
  const open = measures.filter(({ id }) => remaining.some(({ measure }) => measure === id));
  const reasons = remaining.flatMap((paragraph) => paragraph.reasons);
  return {
    notice: record.notice,
    id: record.id,
    url: record.url,
    heading: text.split('\n')[0] ?? '',
    title: record.title,
    status: status.code,
    statusLabel: status.label,
    statusBasis: status.basis,
    statusBasisLabel: status.basisLabel,
    statusAsOf: status.asOf,
    statusDocument: status.document,
    statusFrom: status.from ?? '',
    reasons: lines(new Set(reasons.map(({ code }) => code))),
    reasonLabels: lines(new Set(reasons.map(({ label }) => label))),
    targetMonths: lines(targets.map(({ month }) => month)),
    targetWords: lines(targets.map(({ words }) => words)),
    targetMeasures: lines(targets.map(({ measure }) => measure ?? '')),
    remainingText: lines(open.map((measure) => `${measure.ordinal ?? ''}${measure.text}`)),
    later: record.later ?? '',
    latestUpdate: updates.at(-1)?.date ?? '',
    responsible: record.responsible ?? '',
    deadline: record.deadline?.words ?? '',
    chapter: record.chapter ?? '',
    area: record.area ?? '',
    theme: record.theme ?? '',
    related: lines(record.related.map(({ id }) => id)),
    returns: lines(record.returns.map(({ notice, id }) => `${notice}/${id}`)),
    returnedIn: lines(record.returnedIn.map(({ notice, id }) => `${notice}/${id}`)),
    follows: record.follows === null ? '' : `${record.follows.notice}/${record.follows.id}`,
    measures: measures.length,
    text,
  };
}

/** A withdrawn issue as a row: its address, 已撤下, the day and the reason; everything else is blank. */
export function toWithdrawnRow({ notice, id, url, status, date, reason, basis }: WithdrawnRecord): IssueRow {
  return {
    notice,
    id,
    url,
    heading: '',
    title: '',
    status: status.code,
    statusLabel: status.label,
    statusBasis: '',
    statusBasisLabel: '',
    statusAsOf: date,
    statusDocument: '',
    statusFrom: [reason, ...(basis === null ? [] : [basis])].join('\n'),
    reasons: '',
    reasonLabels: '',
    targetMonths: '',
    targetWords: '',
    targetMeasures: '',
    remainingText: '',
    later: '',
    latestUpdate: '',
    responsible: '',
    deadline: '',
    chapter: '',
    area: '',
    theme: '',
    related: '',
    returns: '',
    returnedIn: '',
    follows: '',
    measures: 0,
    text: '',
  };
}

const lines = (values: Iterable<string>): string => [...values].join('\n');
