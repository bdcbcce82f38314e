import type { IssueData } from '@/lib/check-site/read/notice-data';

type Part = IssueData['parts'][number];
type Row = { issue: IssueData; part: Part; measure: Part['measures'][number] };

/** The measures of issues.json in their order, each with what it belongs to. */
export function measuresIn(issues: readonly IssueData[]): Row[] {
  return issues.flatMap((issue) =>
    issue.parts.flatMap((part) => part.measures.map((measure) => ({ issue, part, measure }))),
  );
}

/** What each column of measures.csv says of a measure, by what issues.json says; several values stand one a line. */
export const measureColumns: ReadonlyMap<string, (row: Row) => string> = new Map([
  ['notice', ({ issue }) => issue.notice],
  ['issue', ({ issue }) => issue.id],
  ['id', ({ measure }) => measure.id],
  ['url', ({ measure }) => measure.url],
  ['issueTitle', ({ issue }) => issue.title],
  ['part', ({ part }) => part.label ?? ''],
  ['ordinal', ({ measure }) => measure.ordinal ?? ''],
  ['text', ({ measure }) => measure.text],
  [
    'reasons',
    (row) =>
      reasonsOf(row)
        .map(({ code }) => code)
        .join('\n'),
  ],
  [
    'reasonLabels',
    (row) =>
      reasonsOf(row)
        .map(({ label }) => label)
        .join('\n'),
  ],
  ['targetMonth', (row) => targetOf(row)?.month ?? ''],
  ['targetWords', (row) => targetOf(row)?.words ?? ''],
]);

const reasonsOf = ({ issue, measure }: Row) =>
  issue.remaining.find((one) => one.measure === measure.id)?.reasons ?? [];
const targetOf = ({ issue, measure }: Row) => issue.targets.find((one) => one.measure === measure.id);
