import type { Facts, SiteRecord } from '@/lib/check-site/compare-records';
import type { IssueData } from '@/lib/check-site/read/notice-data';
import { lines, reasonsOf } from './issue-facts';

type Part = IssueData['parts'][number];
type Measure = Part['measures'][number];

/** The rows of issues.csv, each about its issue, and the names of its columns. */
export function issueRows(issues: readonly IssueData[]): SiteRecord[] {
  return table(issues.map((issue) => ({ about: issue.url, facts: issueRow(issue) })));
}

/** The rows of measures.csv, each about its measure, and the names of its columns. */
export function measureRows(issues: readonly IssueData[]): SiteRecord[] {
  const rows = issues.flatMap((issue) =>
    issue.parts.flatMap((part) =>
      part.measures.map((measure) => ({ about: measure.url, facts: measureRow(issue, part, measure) })),
    ),
  );
  return table(rows);
}

function issueRow(issue: IssueData): Facts {
  const { status, targets, remaining, parts } = issue;
  const reasons = reasonsOf(issue);
  const measures = parts.flatMap((part) => part.measures);
  const open = measures.filter(({ id }) => remaining.some(({ measure }) => measure === id));
  return {
    notice: issue.notice,
    id: issue.id,
    url: issue.url,
    heading: issue.text.split('\n')[0] ?? '',
    title: issue.title,
    status: status.code,
    statusLabel: status.label,
    statusBasis: status.basis,
    statusBasisLabel: status.basisLabel,
    statusAsOf: status.asOf,
    statusDocument: status.document,
    statusFrom: status.from ?? '',
    reasons: lines(reasons.map(({ code }) => code)),
    reasonLabels: lines(reasons.map(({ label }) => label)),
    targetMonths: lines(targets.map(({ month }) => month)),
    targetWords: lines(targets.map(({ words }) => words)),
    targetMeasures: lines(targets.map(({ measure }) => measure ?? '')),
    remainingText: lines(open.map(({ ordinal, text }) => `${ordinal ?? ''}${text}`)),
    latestUpdate: issue.updates.at(-1)?.date ?? '',
    responsible: issue.responsible ?? '',
    deadline: issue.deadline?.words ?? '',
    chapter: issue.chapter ?? '',
    area: issue.area ?? '',
    theme: issue.theme ?? '',
    related: lines(issue.related.map(({ id }) => id)),
    measures: String(measures.length),
    text: issue.text,
  };
}

function measureRow(issue: IssueData, part: Part, measure: Measure): Facts {
  const reasons = issue.remaining.find((one) => one.measure === measure.id)?.reasons ?? [];
  const target = issue.targets.find((one) => one.measure === measure.id);
  return {
    notice: issue.notice,
    issue: issue.id,
    id: measure.id,
    url: measure.url,
    issueTitle: issue.title,
    part: part.label ?? '',
    ordinal: measure.ordinal ?? '',
    text: measure.text,
    reasons: lines(reasons.map(({ code }) => code)),
    reasonLabels: lines(reasons.map(({ label }) => label)),
    targetMonth: target?.month ?? '',
    targetWords: target?.words ?? '',
  };
}

// A cell that an office program would run as a formula is guarded by ', and so is one that already looks guarded.
const guarded = (value: string): string => (/^'*[=+\-@\t\r＝＋－＠]/.test(value) ? `'${value}` : value);

function table(rows: SiteRecord[]): SiteRecord[] {
  const [first] = rows;
  const guard = (facts: Facts): Facts =>
    Object.fromEntries(Object.entries(facts).map(([name, value]) => [name, guarded(value)]));
  return [
    { about: '', facts: first === undefined ? {} : { 各列: Object.keys(first.facts).join() } },
    ...rows.map(({ about, facts }) => ({ about, facts: guard(facts) })),
  ];
}
