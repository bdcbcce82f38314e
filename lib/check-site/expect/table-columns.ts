import type { IssueData, NoticeData } from '@/lib/check-site/read/notice-data';

/** The columns of issues.csv, each with the value that issues.json implies; several values take one line each. */
export const issueColumns: ReadonlyMap<string, (issue: IssueData) => string> = new Map([
  ['notice', ({ notice }) => notice],
  ['id', ({ id }) => id],
  ['url', ({ url }) => url],
  ['heading', ({ text }) => text.split('\n')[0] ?? ''],
  ['title', ({ title }) => title],
  ['status', ({ status }) => status.code],
  ['statusLabel', ({ status }) => status.label],
  ['statusBasis', ({ status }) => status.basis],
  ['statusBasisLabel', ({ status }) => status.basisLabel],
  ['statusAsOf', ({ status }) => status.asOf],
  ['statusDocument', ({ status }) => status.document],
  ['statusFrom', ({ status }) => status.from ?? ''],
  ['reasons', (issue) => once(reasonsIn(issue).map(({ code }) => code))],
  ['reasonLabels', (issue) => once(reasonsIn(issue).map(({ label }) => label))],
  ['targetMonths', ({ targets }) => targets.map(({ month }) => month).join('\n')],
  ['targetWords', ({ targets }) => targets.map(({ words }) => words).join('\n')],
  ['targetMeasures', ({ targets }) => targets.map(({ measure }) => measure ?? '').join('\n')],
  ['remainingText', remainingText],
  ['latestUpdate', ({ updates }) => updates.at(-1)?.date ?? ''],
  ['responsible', ({ responsible }) => responsible ?? ''],
  ['deadline', ({ deadline }) => deadline?.words ?? ''],
  ['chapter', ({ chapter }) => chapter ?? ''],
  ['area', ({ area }) => area ?? ''],
  ['theme', ({ theme }) => theme ?? ''],
  ['related', ({ related }) => related.map(({ id }) => id).join('\n')],
  ['measures', ({ parts }) => String(parts.flatMap(({ measures }) => measures).length)],
  ['text', ({ text }) => text],
]);

type WithdrawnData = NoticeData['withdrawn'][number];

// The cells of a withdrawn issue; all others are blank.
const withdrawnCells = new Map<string, (issue: WithdrawnData) => string>([
  ['notice', ({ notice }) => notice],
  ['id', ({ id }) => id],
  ['url', ({ url }) => url],
  ['status', () => 'withdrawn'],
  ['statusLabel', () => '已撤下'],
  ['statusAsOf', ({ date }) => date],
  ['statusFrom', ({ reason, basis }) => [reason, ...(basis === null ? [] : [basis])].join('\n')],
  ['measures', () => '0'],
]);

/** The rows of issues.csv: the issues, then the withdrawn ones; each tells the value of a column. */
export function issueRows({ issues, withdrawn }: NoticeData): ((column: string) => string)[] {
  return [
    ...issues.map((issue) => (column: string) => issueColumns.get(column)?.(issue) ?? ''),
    ...withdrawn.map((issue) => (column: string) => withdrawnCells.get(column)?.(issue) ?? ''),
  ];
}

const reasonsIn = ({ remaining }: IssueData) => remaining.flatMap(({ reasons }) => reasons);
const once = (values: readonly string[]): string => [...new Set(values)].join('\n');

function remainingText({ parts, remaining }: IssueData): string {
  const open = new Set(remaining.map(({ measure }) => measure));
  return parts
    .flatMap(({ measures }) => measures.filter(({ id }) => open.has(id)))
    .map(({ ordinal, text }) => `${ordinal ?? ''}${text}`)
    .join('\n');
}

type Part = IssueData['parts'][number];
type Row = { issue: IssueData; part: Part; measure: Part['measures'][number] };

/** The measures in issues.json in order, with issue and part. */
export function measuresIn(issues: readonly IssueData[]): Row[] {
  return issues.flatMap((issue) =>
    issue.parts.flatMap((part) => part.measures.map((measure) => ({ issue, part, measure }))),
  );
}

/** The columns of measures.csv, each with the value that issues.json implies; several values take one line each. */
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
